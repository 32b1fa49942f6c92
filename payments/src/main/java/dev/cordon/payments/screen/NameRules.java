package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.text.NameStretches.Stretch;
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
    static final double LEAST_SCORE = 0.70;
    /** Others have names of their own more often than people do. */
    static final double LEAST_SCORE_OF_OTHERS = 0.65;
    /** The same where one word is all that agrees. */
    private static final double LEAST_SCORE_OF_ONE_WORD = 0.75;
    /** Shorter words sound alike by chance. */
    private static final int LONG_WORD = 7;
    /** The same for words that are the whole of both names. */
    private static final int LONG_IF_ALL = 6;

    /** What a word is worth that no other name has. */
    private static final int RARE = 1_300;

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
        NameAgreement names = NameAgreement.of(hit, name);
        return isGoodEnough(names)
                && (!isThing(hit) || namesShip(name))
                && isMoreThanAWord(names)
                && !leavesNamesOut(names);
    }

    /** Whether the entry is a ship or an aircraft. */
    static boolean isThing(Hit hit) {
        return hit.entry().kind() == PartyKind.VESSEL || hit.entry().kind() == PartyKind.AIRCRAFT;
    }

    private static boolean isGoodEnough(NameAgreement names) {
        double score = names.hit().score();
        if (names.isOfPerson()) {
            boolean enough = score >= LEAST_SCORE || names.altered().isEmpty() && names.scoreAnywhere() >= LEAST_SCORE;
            return enough && names.worth() >= Doubt.leastWorth(NameDoubts.ALL, names);
        }
        return score >= (names.telling().size() > 1 ? LEAST_SCORE_OF_OTHERS : LEAST_SCORE_OF_ONE_WORD)
                && (isThing(names.hit()) || names.worth() >= Doubt.leastWorth(FirmDoubts.ALL, names));
    }

    /** Whether a name says that it is a ship's. */
    static boolean namesShip(String name) {
        return TextWords.of(name).words().stream().anyMatch(word -> saysShip(word.form()));
    }

    /** Whether a word, in small letters, says that the name it belongs to is a ship's. */
    static boolean saysShip(String form) {
        return SHIP_WORDS.contains(form);
    }

    /**
     * Whether a stretch of a text names the entry: not by one word of several, unless it is a rare one and all of the listed
     * name, and if plain words stand in the stretch, they are all that the name lacks.
     */
    static boolean isNamedBy(Hit hit, Stretch stretch) {
        NameAgreement names = NameAgreement.of(hit, stretch.words());
        List<Evidence> telling = names.telling();
        boolean one = telling.size() == 1 && telling.get(0).query().indexOf(' ') < 0;
        boolean enough = !one || stretch.isBare() && (!names.isPartOfText() || isRareAndAll(names));
        return enough && (stretch.isBare() || lacksPlainWordsOnly(hit));
    }

    private static boolean isRareAndAll(NameAgreement names) {
        return names.sameNames().anyMatch(word -> word.centibits() >= RARE)
                && names.hit().evidence().stream()
                        .anyMatch(piece -> piece.feature().equals("whole name"));
    }

    private static boolean lacksPlainWordsOnly(Hit hit) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature().startsWith("unmatched"))
                .flatMap(piece -> TextWords.of(piece.query()).words().stream())
                .allMatch(TextWords.Word::isPlain);
    }

    /** Whether all that agrees are words that stand in any address: a firm is called Kyiv Square, and so are squares. */
    static boolean agreesInPlainWordsOnly(NameAgreement names) {
        return !names.telling().isEmpty()
                && names.telling().stream()
                        .flatMap(word -> TextWords.of(word.query()).words().stream())
                        .allMatch(word -> word.isPlain() || word.form().length() < 3);
    }

    /**
     * Whether one word is all that agrees, and the name has others that are no names only if its kind is taken for granted: a
     * person called Hua Li is no group called HuA because {@code li} joins words in the names of firms, nor has Ben Rue a legal
     * form.
     */
    private static boolean leavesNamesOut(NameAgreement names) {
        List<Evidence> words = names.telling();
        if (words.size() != 1
                || words.get(0).query().indexOf(' ') >= 0
                || isThing(names.hit())
                || names.isPartOfText()) {
            return false;
        }
        boolean person = names.isOfPerson();
        if (!person && words.get(0).query().length() >= LONG_WORD) {
            return false;
        }
        PartyKind kind = person ? PartyKind.PERSON : null;
        return NameAnalyzer.analyze(names.asked(), kind).readings().stream()
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

    /** Whether both names are one word, which sounds alike: those who go by one name are few. */
    private static boolean isAllThatEitherHas(NameAgreement names, Evidence only) {
        return names.isOfPerson()
                && only.detail().startsWith("same sound")
                && !names.isRomanised()
                && Math.min(only.query().length(), only.listed().length()) >= LONG_IF_ALL
                && TextWords.of(names.asked()).size() == 1
                && names.hit().evidence().stream()
                        .anyMatch(piece -> piece.feature().equals("whole name"));
    }

    private static boolean isMoreThanAWord(NameAgreement names) {
        List<Evidence> telling = names.telling();
        if (names.words().isEmpty() || telling.size() > 1) {
            return true; // no word agrees by itself where both names are written alike
        }
        if (telling.isEmpty()) {
            return false;
        }
        Evidence only = telling.get(0);
        if (names.isPartOfText() && agreesInPlainWordsOnly(names)) {
            return false; // of a fund of gold and silver, "silver" is no name
        }
        if (NameDoubts.isJoinedOtherwise(only) && names.worth() < NameDoubts.JOINED) {
            return false; // nor is Souad Amine the firm of Sudamin
        }
        boolean several = only.query().indexOf(' ') >= 0 || only.listed().indexOf(' ') >= 0;
        boolean same = !names.same().isEmpty();
        boolean longEnough = Math.min(only.query().length(), only.listed().length()) >= LONG_WORD;
        if (names.isOfPerson() && names.words().size() > 1) {
            return several; // an initial beside one name fits one in twenty
        }
        return several || same || isAllThatEitherHas(names, only) || longEnough && !names.isRomanised();
    }
}
