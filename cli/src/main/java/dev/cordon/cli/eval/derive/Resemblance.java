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
        List<PartialDate> one = births(left);
        List<PartialDate> other = births(right);
        if (any(one, other, (a, b) -> a.equals(b) && a.precision() == Precision.DAY)) {
            return false;
        }
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

    /** The letters of each name in alphabetical order, so that order of words and punctuation do not matter. */
    private static Set<String> spellings(Party party) {
        Set<String> spellings = new HashSet<>();
        for (PartyName name : party.names()) {
            spellings.add(name.text()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .sorted()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return spellings;
    }

    /** Whether some word of three letters or more stands in a name of both. */
    static boolean haveWordInCommon(Party left, Party right) {
        return !Collections.disjoint(words(left), words(right));
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
