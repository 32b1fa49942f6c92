package dev.cordon.core.match;

import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.Countries;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of places and addresses that tell one from another, without countries and words such as "province". Words
 * that are spelt differently are compared by their sound, as words of names are. Holds scratch space: one instance serves
 * one thread.
 */
final class PlaceWords {

    private static final int SHORTEST = 4;
    private static final Set<String> GENERIC = Set.of(
            "province",
            "village",
            "district",
            "region",
            "city",
            "town",
            "governorate",
            "county",
            "republic",
            "state",
            "area",
            "near",
            "oblast",
            "kray",
            "krai",
            "municipality",
            "street",
            "road",
            "avenue",
            "building",
            "floor",
            "office",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "federation",
            "islamic",
            "arab",
            "people",
            "peoples",
            "democratic",
            "subdistrict",
            "tehsil",
            "department",
            "previously",
            "formerly",
            "born",
            "former",
            "possibly",
            "union",
            "soviet",
            "ussr",
            "refugee",
            "camp");

    private static final Pattern PARTS = Pattern.compile("[,;()\\[\\]]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’`-]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");

    private final TokenComparison comparison;

    PlaceWords(MatchWeights weights) {
        comparison = new TokenComparison(weights);
    }

    /** The telling words of a text, in lower case, each once, in their order. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : PARTS.split(text.toLowerCase(Locale.ROOT))) {
            if (Countries.codeOf(part).isEmpty()) {
                for (String word : WORDS.split(part)) {
                    addTelling(words, APOSTROPHES.matcher(word).replaceAll(""));
                }
            }
        }
        return words;
    }

    private static void addTelling(Set<String> words, String word) {
        for (String each : word.split("-")) {
            boolean number = !each.isEmpty() && Character.isDigit(each.charAt(each.length() - 1));
            boolean unspaced = !each.isEmpty() && Character.isIdeographic(each.codePointAt(0));
            if ((each.length() >= SHORTEST || number || unspaced)
                    && !GENERIC.contains(each)
                    && Countries.codeOf(each).isEmpty()) {
                words.add(each);
            }
        }
    }

    /** Whether some word of letters stands in both, spelt alike or heard alike. */
    boolean shareWord(Set<String> one, Set<String> other) {
        for (String word : one) {
            if (!Character.isDigit(word.charAt(0)) && other.contains(word)) {
                return true;
            }
        }
        return soundAlike(one, other);
    }

    private boolean soundAlike(Set<String> one, Set<String> other) {
        List<Token> listed = new ArrayList<>();
        other.forEach(word -> listed.addAll(tokens(word)));
        for (String word : one) {
            for (Token token : tokens(word)) {
                AskedWord asked = new AskedWord(token);
                for (Token against : listed) {
                    if (isSound(TokenComparison.relation(comparison.compare(asked, against)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSound(Relation relation) {
        return relation == Relation.SAME || relation == Relation.SOUND;
    }

    private static List<Token> tokens(String word) {
        List<Token> tokens = new ArrayList<>(2);
        for (Reading reading :
                NameAnalyzer.analyze(word, PartyKind.ORGANISATION).readings()) {
            for (Token token : reading.tokens()) {
                if (token.text().length() >= SHORTEST && !TokenComparison.isSymbol(token)) {
                    tokens.add(token);
                }
            }
        }
        return tokens;
    }

    /** How many words stand in both, spelt alike. */
    static int inCommon(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common;
    }
}
