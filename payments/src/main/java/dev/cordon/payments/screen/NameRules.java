package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.PartyNameMatcher;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.Set;

/**
 * Which hits of a name alone hold a payment. A payment says of its parties little more than the name, and leaves open whether
 * it is a person's; a bank sees millions of them. So a name must agree in more than one word that merely sounds alike, a
 * person's whose words agree {@linkplain NameDoubts less than plainly} must be worth more, and a ship is no party to a payment
 * unless the name says that it is one.
 */
final class NameRules {

    /** People's names that agree as well as this are looked at; below, nearly all are other people's. */
    private static final double LEAST_SCORE = 0.70;
    /** Others have names of their own more often than people do. */
    private static final double LEAST_SCORE_OF_OTHERS = 0.65;
    /** The same where one word is all that agrees. */
    private static final double LEAST_SCORE_OF_ONE_WORD = 0.75;
    /** Shorter words sound alike by chance. */
    private static final int LONG_WORD = 7;

    private static final Set<String> WORDS =
            Set.of("name part", "name word", "given name", "family name", "patronymic");
    private static final Set<String> SHIP_WORDS = Set.of("mv", "mt", "ms", "vessel", "ship", "tanker", "motor");

    private NameRules() {}

    /**
     * Whether a hit holds its payment.
     *
     * @param name the name in the payment
     */
    static boolean holds(Hit hit, String name) {
        if (hit.evidence().stream().anyMatch(piece -> piece.feature().equals("identifier") && piece.centibits() > 0)) {
            return true;
        }
        return isGoodEnough(hit)
                && (!isThing(hit) || namesShip(name))
                && isMoreThanAWord(hit)
                && !leavesNamesOut(hit, name);
    }

    /** Whether the entry is a ship or an aircraft. */
    static boolean isThing(Hit hit) {
        return hit.entry().kind() == PartyKind.VESSEL || hit.entry().kind() == PartyKind.AIRCRAFT;
    }

    private static boolean isGoodEnough(Hit hit) {
        return hit.entry().kind() == PartyKind.PERSON
                ? hit.score() >= LEAST_SCORE && worth(hit) >= NameDoubts.leastWorth(hit, telling(hit))
                : hit.score() >= (telling(hit).size() > 1 ? LEAST_SCORE_OF_OTHERS : LEAST_SCORE_OF_ONE_WORD);
    }

    /** What speaks for the entry in hundredths of a bit, without prior, and without the ceiling above which names add little. */
    private static int worth(Hit hit) {
        int sum = 0;
        for (Evidence piece : hit.evidence()) {
            boolean counts = !piece.feature().equals("prior")
                    && !piece.feature().equals(PartyNameMatcher.BOUNDS)
                    && !(piece.feature().equals("country") && piece.centibits() < 0);
            sum += counts ? piece.centibits() : 0;
        }
        return sum;
    }

    /** Whether a name says that it is a ship's. */
    static boolean namesShip(String name) {
        return TextWords.of(name).words().stream().anyMatch(word -> SHIP_WORDS.contains(word.form()));
    }

    /** The words that agree and are more than an initial. */
    private static List<Evidence> telling(Hit hit) {
        return words(hit).stream()
                .filter(piece -> !piece.detail().startsWith("initial"))
                .toList();
    }

    private static List<Evidence> words(Hit hit) {
        return hit.evidence().stream()
                .filter(piece -> WORDS.contains(piece.feature()) && piece.centibits() > 0)
                .toList();
    }

    /**
     * Whether a stretch of a text names the entry: not by one word of several, and if plain words stand in the stretch, they
     * are all that the name lacks.
     */
    static boolean isNamedBy(Hit hit, boolean isBare) {
        boolean one = telling(hit).size() == 1 && telling(hit).get(0).query().indexOf(' ') < 0;
        return !(one && (!isBare || isPartOfText(hit))) && (isBare || lacksPlainWordsOnly(hit));
    }

    private static boolean isPartOfText(Hit hit) {
        return hit.evidence().stream().anyMatch(piece -> piece.detail().startsWith("one name of several"));
    }

    private static boolean lacksPlainWordsOnly(Hit hit) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature().startsWith("unmatched"))
                .flatMap(piece -> TextWords.of(piece.query()).words().stream())
                .allMatch(TextWords.Word::isPlain);
    }

    /** Whether all that agrees are words that stand in any address: a firm is called Kyiv Square, and so are squares. */
    static boolean agreesInPlainWordsOnly(Hit hit) {
        List<Evidence> telling = telling(hit);
        return !telling.isEmpty()
                && telling.stream()
                        .flatMap(word -> TextWords.of(word.query()).words().stream())
                        .allMatch(TextWords.Word::isPlain);
    }

    /**
     * Whether one word is all that agrees, and the name has others that are no names only if its kind is taken for granted: a
     * person called Hua Li is no group called HuA because {@code li} joins words in the names of firms, nor has Ben Rue a legal
     * form.
     */
    private static boolean leavesNamesOut(Hit hit, String name) {
        List<Evidence> words = words(hit);
        if (words.size() != 1 || words.get(0).query().indexOf(' ') >= 0 || isThing(hit) || isPartOfText(hit)) {
            return false;
        }
        boolean person = hit.entry().kind() == PartyKind.PERSON;
        if (!person && words.get(0).query().length() >= LONG_WORD) {
            return false;
        }
        PartyKind kind = person ? PartyKind.PERSON : null;
        return NameAnalyzer.analyze(name, kind).readings().stream()
                .filter(Reading::isPlain)
                .limit(1)
                .flatMap(reading -> reading.tokens().stream())
                .filter(NameRules::isName)
                .skip(1)
                .findAny()
                .isPresent();
    }

    private static boolean isName(Token token) {
        return switch (token.role()) {
            case NAME, FAMILY, GIVEN, PATRONYMIC -> token.text().chars().noneMatch(Character::isDigit);
            case INITIAL, GENERIC, PLACE, PARTICLE, TITLE, GENERATION, STOP, LEGAL_FORM, NUMBER, ACRONYM -> false;
        };
    }

    private static boolean isMoreThanAWord(Hit hit) {
        List<Evidence> words = words(hit);
        List<Evidence> telling = telling(hit);
        if (words.isEmpty() || telling.size() > 1) {
            return true; // no word agrees by itself where both names are written alike
        }
        if (telling.isEmpty()) {
            return false;
        }
        Evidence only = telling.get(0);
        if (isPartOfText(hit) && agreesInPlainWordsOnly(hit)) {
            return false; // of a fund of gold and silver, "silver" is no name
        }
        if (NameDoubts.isJoinedOtherwise(only) && worth(hit) < NameDoubts.JOINED) {
            return false; // nor is Souad Amine the firm of Sudamin
        }
        boolean several = only.query().indexOf(' ') >= 0 || only.listed().indexOf(' ') >= 0;
        boolean same = only.detail().startsWith("same word");
        boolean longEnough = Math.min(only.query().length(), only.listed().length()) >= LONG_WORD;
        if (hit.entry().kind() == PartyKind.PERSON && words.size() > 1) {
            return several; // an initial beside one name fits one in twenty
        }
        return several || same || longEnough && !NameDoubts.isRomanised(hit);
    }
}
