package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ways in which a name agrees less than plainly with that of a listed firm, group or the like, measured as {@link NameDoubts} are.
 * Firms have words that tell; where none of them is written as listed, or the only one is somebody's first name, it is another.
 */
final class FirmDoubts {

    private static final int SHORT_FORM = 3;
    /** Three letters stand for many firms. */
    private static final int SHORT_ABBREVIATION = 3;
    /** More than one word is ever worth. */
    private static final int NEVER = 4_500;
    /** What is asked where words are altered and either side has further ones. */
    static final int ALTERED_AND_MORE = 2_400;
    /** What is asked where words are altered by more than a letter, and the name may be a person's. */
    static final int ALTERED_OF_PERSON = 3_000;

    /** Words that are the same and worth more together tell a firm whatever else is written otherwise. */
    private static final int TWO_WORDS = 2_000;

    /** What has none is an abbreviation. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]|[^\\p{ASCII}]");

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    static final List<Doubt> ALL = List.of(
            new Doubt(2_700, names -> names.telling().size() > 1 && names.same().isEmpty()),
            new Doubt(
                    ALTERED_AND_MORE, names -> isAlteredMostly(names) && (names.isMoreAsked() || names.isMoreListed())),
            new Doubt(ALTERED_OF_PERSON, names -> isAlteredMostly(names) && !isMisspelt(names) && isOfPerson(names)),
            new Doubt(2_400, names -> isOfSharedWords(names) && !isWhole(names)),
            new Doubt(2_100, FirmDoubts::isOfSharedWords),
            new Doubt(NameDoubts.ROMANISED, names -> !names.altered().isEmpty() && names.isRomanised()),
            new Doubt(
                    2_500,
                    names -> isOneWord(names)
                            && names.same().isEmpty()
                            && !isCutOff(names.telling().get(0))),
            new Doubt(
                    2_500,
                    names ->
                            isOneWord(names) && names.isMoreAsked(word -> Words.roleOf(word.form()) == WordRole.PLACE)),
            new Doubt(2_050, NameAgreement::isMoreOnBothSides),
            new Doubt(NEVER, FirmDoubts::isTranslatedOnly),
            new Doubt(NEVER, FirmDoubts::isAbbreviationOfAnother),
            new Doubt(
                    2_500,
                    names -> names.telling().size() < names.words().size()
                            && names.same().size() == 1),
            new Doubt(NEVER, FirmDoubts::isPersonsInFirm),
            new Doubt(NEVER, names -> isOneWord(names) && (differsInNumber(names) || isOfPerson(names))));

    private FirmDoubts() {}

    /** Whether a word is altered and those that are the same are not rare ones together. */
    private static boolean isAlteredMostly(NameAgreement names) {
        return names.altered().stream().anyMatch(word -> !isCutOff(word)) && names.worthOfSame() < TWO_WORDS;
    }

    /** Whether a letter is amiss and no more: a slip, where a person's name has another. */
    private static boolean isMisspelt(NameAgreement names) {
        return names.altered().stream()
                .allMatch(word -> word.detail().startsWith("one slip") || isDoubled(word.query(), word.listed()));
    }

    /** Whether one word is the other with a letter written twice. */
    private static boolean isDoubled(String one, String other) {
        return Math.abs(one.length() - other.length()) == 1
                && DOUBLED.matcher(one)
                        .replaceAll("$1")
                        .equals(DOUBLED.matcher(other).replaceAll("$1"));
    }

    /** Whether nothing agrees but words that many firms share: there is more than one Investment Bank. */
    private static boolean isOfSharedWords(NameAgreement names) {
        return !names.telling().isEmpty()
                && names.telling().stream().allMatch(word -> word.feature().equals("name word") && !isCutOff(word));
    }

    /** Whether both names are the same words, but for those that say what kind of firm it is (group, company). */
    private static boolean isWhole(NameAgreement names) {
        return names.altered().isEmpty()
                && names.telling().size() > 1
                && names.isFurther(word -> Words.roleOf(word.form()) == WordRole.GENERIC);
    }

    /** Whether all that agrees is a word that many firms share, in another language at that: Union Corporation is not AO Soyuz. */
    private static boolean isTranslatedOnly(NameAgreement names) {
        if (!isOneWord(names) || !isOfSharedWords(names)) {
            return false;
        }
        String word = names.telling().get(0).query();
        PartyName listed = names.hit().matchedName();
        return !hasWord(names.asked(), word) || listed != null && !hasWord(listed.text(), word);
    }

    private static boolean hasWord(String name, String form) {
        return TextWords.of(name).words().stream().anyMatch(word -> word.form().equals(form));
    }

    /** Whether all that agrees is an abbreviation, to which either side adds a legal form that the other has not. */
    private static boolean isAbbreviationOfAnother(NameAgreement names) {
        return isOneWord(names)
                && names.telling().get(0).query().length() <= SHORT_ABBREVIATION
                && !agreesInForm(names)
                && TextWords.of(names.asked()).size() > 1;
    }

    private static boolean isOneWord(NameAgreement names) {
        return names.telling().size() == 1 && names.telling().get(0).query().indexOf(' ') < 0;
    }

    private static boolean differsInNumber(NameAgreement names) {
        return names.hit().evidence().stream()
                .anyMatch(piece -> piece.feature().equals("number") && piece.centibits() < 0);
    }

    private static boolean agreesInForm(NameAgreement names) {
        return names.hit().evidence().stream()
                .anyMatch(piece -> piece.feature().equals("legal form") && piece.centibits() > 0);
    }

    /** Whether a name is two words that are names of people, the second of which may be taken for a legal form or a place. */
    private static boolean isOfPerson(NameAgreement names) {
        return !agreesInForm(names) && isOfPerson(names.asked());
    }

    /** Whether a person's two names, or more, stand the other way round in a firm's, or have one that the firm's lacks. */
    private static boolean isPersonsInFirm(NameAgreement names) {
        if (agreesInForm(names)
                || !isNamedAsPeople(names.asked())
                || names.telling().size() < 2) {
            return false;
        }
        PartyName listed = names.hit().matchedName();
        if (listed == null) {
            return false;
        }
        boolean formed = NameAnalyzer.analyze(listed.text(), PartyKind.ORGANISATION).readings().stream()
                .filter(Reading::isPlain)
                .flatMap(reading -> reading.tokens().stream())
                .anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
        return formed && (names.isMoreAsked() || isTheOtherWayRound(names, listed));
    }

    private static boolean isTheOtherWayRound(NameAgreement names, PartyName listed) {
        List<String> asked = formsOf(names.asked());
        List<String> other = formsOf(listed.text());
        int first = other.indexOf(asked.get(0));
        int second = other.indexOf(asked.get(1));
        return asked.size() == 2 && second >= 0 && second < first;
    }

    private static List<String> formsOf(String name) {
        return TextWords.of(name).words().stream().map(TextWords.Word::form).toList();
    }

    /** Whether a name is two words or more that are all names of people. */
    private static boolean isNamedAsPeople(String name) {
        List<Reading> readings = NameAnalyzer.analyze(name, PartyKind.PERSON).readings().stream()
                .filter(Reading::isPlain)
                .toList();
        return !readings.isEmpty()
                && readings.get(0).tokens().size() > 1
                && readings.get(0).tokens().stream().allMatch(FirmDoubts::isNameOfPerson)
                && !saysItIsAFirm(name)
                && TextWords.of(name).words().stream().noneMatch(TextWords.Word::isPlain);
    }

    /** The same, whatever else agrees. */
    static boolean isOfPerson(String name) {
        List<Reading> readings = NameAnalyzer.analyze(name, PartyKind.PERSON).readings().stream()
                .filter(Reading::isPlain)
                .toList();
        if (readings.isEmpty()) {
            return false;
        }
        List<Token> tokens = readings.get(0).tokens();
        return tokens.size() == 2 && tokens.stream().allMatch(FirmDoubts::isNameOfPerson) && !saysItIsAFirm(name);
    }

    private static boolean isNameOfPerson(Token token) {
        return switch (token.role()) {
            case NAME, FAMILY, GIVEN ->
                token.text().chars().noneMatch(Character::isDigit)
                        && VOWEL.matcher(token.text()).find()
                        && !TextWords.isLongUnspaced(token.text());
            case PATRONYMIC, INITIAL, GENERIC, PLACE, PARTICLE, TITLE, GENERATION, STOP, LEGAL_FORM, NUMBER, ACRONYM ->
                false;
        };
    }

    /** Whether a word of it stands in firms' names, and is no legal form so short that it is a family's name as well. */
    private static boolean saysItIsAFirm(String name) {
        return TextWords.of(name).words().stream()
                .filter(word -> word.form().length() > SHORT_FORM)
                .map(word -> Words.roleOf(word.form()))
                .anyMatch(role -> role == WordRole.GENERIC || role == WordRole.LEGAL_FORM);
    }

    /** Whether the name filled its field, so that its last word may not be whole. */
    private static boolean isCutOff(Evidence word) {
        return word.detail().startsWith("begins with");
    }
}
