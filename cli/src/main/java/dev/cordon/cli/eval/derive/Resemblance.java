package dev.cordon.cli.eval.derive;

import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartialDate.Precision;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** What plain looks say of two records. Made to settle labels, so it must not ask the engine. */
final class Resemblance {

    private static final int SHORTEST_WORD = 3;

    private Resemblance() {}

    /**
     * Whether two entries are different parties, as far as lists can tell, which carry some parties twice: born at times
     * that exclude each other, or else not on the same day and without a name in common.
     */
    static boolean areSurelyOthers(Party left, Party right) {
        if (bornOnOneDay(left, right)) {
            return false;
        }
        List<PartialDate> one = births(left);
        List<PartialDate> other = births(right);
        boolean apart = !one.isEmpty() && !other.isEmpty() && !any(one, other, PartialDate::overlaps);
        return apart || Collections.disjoint(spellings(left), spellings(right));
    }

    private static List<PartialDate> births(Party party) {
        return party.dates().stream()
                .filter(fact -> fact.role() == DateRole.BIRTH)
                .map(DateFact::date)
                .toList();
    }

    private static boolean any(
            List<PartialDate> one, List<PartialDate> other, BiPredicate<PartialDate, PartialDate> test) {
        return one.stream().anyMatch(left -> other.stream().anyMatch(right -> test.test(left, right)));
    }

    /**
     * The letters of each name in alphabetical order, so that order of words and punctuation do not matter; with and without
     * what stands in brackets, mostly an abbreviation.
     */
    private static Set<String> spellings(Party party) {
        Set<String> spellings = new HashSet<>();
        for (PartyName name : party.names()) {
            spellings.add(spelling(name.text()));
            spellings.add(spelling(name.text().replaceAll("\\([^)]*\\)", "")));
        }
        spellings.remove("");
        return spellings;
    }

    private static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a word in a name of the one looks like a word in a name of the other. */
    static boolean haveLikeWords(Party left, Party right) {
        Set<String> others = words(right);
        return words(left).stream().anyMatch(word -> others.stream().anyMatch(other -> alike(word, other)));
    }

    /** Words that are equal, or have half of their pairs of letters in common (Dice). */
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> left = pairsOfLetters(one);
        Set<String> right = pairsOfLetters(other);
        int both = left.size() + right.size();
        left.retainAll(right);
        return 4 * left.size() >= both;
    }

    private static Set<String> pairsOfLetters(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }

    /** Whether some date of birth of both is the same day. */
    static boolean bornOnOneDay(Party left, Party right) {
        return any(births(left), births(right), (a, b) -> a.equals(b) && a.precision() == Precision.DAY);
    }

    private static Set<String> words(Party party) {
        Set<String> words = new HashSet<>();
        for (PartyName name : party.names()) {
            for (String word : name.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
