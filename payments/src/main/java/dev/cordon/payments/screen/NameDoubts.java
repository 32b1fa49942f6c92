package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyName;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Ways in which people's names agree less than plainly. Each is how names of strangers come to be alike: measured on payments
 * of people who are on no list, nearly all of their hits show one of them, while the names of listed people in disguise keep a
 * rare word as it was. So a name that shows one must be worth more, by as much as strangers' hits are seldom worth.
 */
final class NameDoubts {

    /** Shorter words that are merely similar are names of their own, as syllables of Korean and Chinese names are. */
    private static final int SHORT = 5;
    /** Words that are the same and worth less together are common: first names, the families that half a country bears. */
    static final int COMMON = 1_100;
    /** What is asked where the words that are the same are common and another is far from it. */
    static final int COMMON_AND_FAR = 2_450;
    /** What is asked where a word is altered and the listed name has a further one. */
    static final int ALTERED_AND_MORE_LISTED = 2_500;

    /** What is asked where a name agrees only as we romanise it. */
    static final int ROMANISED = 2_500;

    private static final int TWO_COMMON = 1_600;
    private static final int RARE_WITH_A_SLIP = 750;
    private static final int RARE_WITH_A_SLIP_IF_LONG = 650;
    private static final int RARE_BY_SOUND = 940;
    private static final int LONG = 8;
    private static final int LONGEST_SYLLABLE = 5;
    /** A further name that weighs more is a family's or a rare one, not a father's. */
    private static final int HEAVY = -200;

    static final int JOINED = 2_700;

    /** A servant of God in one name (Abd al-Ali) and none in the other (Ali). */
    private static final Pattern SERVANT = Pattern.compile("\\babd(?!i\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\P{L}]+");
    private static final Pattern OF_FAMILIES = Pattern.compile(".*([oe]v|[iy]n|sk[iy]y?|ko|ch)[ay]?");

    private static final Pattern FATHERS = Pattern.compile("\\p{L}{3,}(vi[ct]h?|vitj|vna)");
    private static final Pattern PERSIAN = Pattern.compile(".*eh?");

    static final List<Doubt> ALL = List.of(
            new Doubt(2_550, names -> !names.telling().isEmpty() && !hasSame(names)),
            new Doubt(
                    3_100,
                    names -> names.altered().size() > 1
                            && names.altered().size() >= names.same().size()),
            new Doubt(COMMON_AND_FAR, names -> isCommon(names) && has(names, NameDoubts::isFarFromSame)),
            new Doubt(2_120, names -> isCommon(names) && !names.altered().isEmpty()),
            new Doubt(2_180, names -> isCommon(names) && has(names, NameDoubts::isAnotherForm)),
            // There is a Bob Wilson for every Robert Wilson, and a Michael Loya for every Miguel Loya.
            new Doubt(3_000, names -> isCommon(names) && has(names, NameDoubts::isNickname)),
            new Doubt(
                    3_000,
                    names -> isCommon(names)
                            && has(names, NameDoubts::isTranslated)
                            && ExportControls.areAllOf(names.hit().entry())),
            new Doubt(2_900, names -> isCommon(names) && has(names, NameDoubts::isSimilar)),
            new Doubt(2_100, names -> names.sameNames().count() == 1 && has(names, NameDoubts::isSimilar)),
            new Doubt(2_450, names -> isOfTwoCommon(names) && has(names, NameDoubts::isSimilar)),
            new Doubt(3_000, names -> names.isRomanised() && has(names, NameDoubts::isSimilar)),
            new Doubt(ROMANISED, NameAgreement::isRomanised),
            new Doubt(JOINED, names -> names.telling().stream().anyMatch(NameDoubts::isJoinedOtherwise)),
            new Doubt(2_700, names -> has(names, NameDoubts::isShortAndBeginsOtherwise)),
            new Doubt(3_100, names -> has(names, NameDoubts::isOfTheOtherSex)),
            new Doubt(3_300, NameDoubts::isServantOnOneSide),
            new Doubt(
                    3_000, names -> names.isWithWeakAlias() && !names.altered().isEmpty()),
            new Doubt(
                    2_950,
                    names -> names.isByAnotherReading() && !names.altered().isEmpty()),
            new Doubt(3_200, names -> names.isByAnotherReading() && has(names, NameDoubts::isSimilar)),
            new Doubt(2_400, names -> names.isByAnotherReading() && names.isMoreListed()),
            // What people's names mean is no name of theirs.
            new Doubt(3_000, names -> has(names, word -> word.detail().startsWith("translation"))),
            new Doubt(
                    ALTERED_AND_MORE_LISTED,
                    names -> names.isMoreListed() && !names.altered().isEmpty()),
            new Doubt(2_500, names -> names.lackOfFurther() < HEAVY && areThree(names)),
            new Doubt(2_510, NameAgreement::isMoreAsked),
            new Doubt(2_700, NameDoubts::sharesFathersName),
            new Doubt(3_250, NameDoubts::isOfAnotherFamily),
            new Doubt(2_900, NameDoubts::lacksFirstFamilyName));

    private NameDoubts() {}

    /**
     * Whether the first name of the listed family is missing. Spaniards leave out the second, their mother's; nobody leaves out the
     * first: Guo Ping is not Chen Guo Ping, nor Francisco Javier Felix one of the Arellano Felix.
     */
    private static boolean lacksFirstFamilyName(NameAgreement names) {
        PartyName name = names.hit().matchedName();
        if (name == null || !names.isMoreListed()) {
            return false;
        }
        int comma = name.text().indexOf(',');
        return comma > 0
                && TextWords.of(name.text().substring(0, comma)).words().stream()
                        .filter(word -> Words.roleOf(word.form()) != WordRole.PARTICLE)
                        .limit(1)
                        .anyMatch(word -> names.lacks(word.form()));
    }

    /** Whether own and father's name agree, and the family's is merely similar. */
    private static boolean isOfAnotherFamily(NameAgreement names) {
        return names.telling().size() > 2
                && names.telling().stream().anyMatch(NameDoubts::isFathersName)
                && has(names, word -> !isFathersName(word) && isSimilar(word));
    }

    private static boolean isFathersName(Evidence word) {
        return word.feature().equals("patronymic")
                || FATHERS.matcher(word.query()).matches();
    }

    private static boolean hasSame(NameAgreement names) {
        return !names.same().isEmpty() || has(names, word -> word.detail().startsWith("translation"));
    }

    private static boolean has(NameAgreement names, Predicate<Evidence> altered) {
        return names.altered().stream().anyMatch(altered);
    }

    private static boolean isSimilar(Evidence word) {
        return word.detail().startsWith("similar");
    }

    /** Whether three words agree that are more than particles. */
    private static boolean areThree(NameAgreement names) {
        return names.telling().stream()
                        .filter(word -> !word.detail().endsWith("common"))
                        .count()
                > 2;
    }

    private static boolean isCommon(NameAgreement names) {
        return names.worthOfSame() < COMMON;
    }

    private static boolean isOfTwoCommon(NameAgreement names) {
        return names.sameNames().count() > 1 && names.worthOfSame() < TWO_COMMON;
    }

    /** None of these: the same name in another language or for short, a rare one with a letter amiss, or of the same sound. */
    private static boolean isFarFromSame(Evidence word) {
        int length = Math.min(word.query().length(), word.listed().length());
        boolean slip = word.detail().startsWith("one slip")
                && word.centibits() >= (length >= LONG ? RARE_WITH_A_SLIP_IF_LONG : RARE_WITH_A_SLIP);
        boolean sound = word.detail().startsWith("same sound") && word.centibits() >= RARE_BY_SOUND;
        return !slip && !sound && !isAnotherForm(word);
    }

    /** Whether one name is the other in another language, or for short. */
    private static boolean isAnotherForm(Evidence word) {
        return isNickname(word) || isOfAnotherLanguage(word);
    }

    private static boolean isNickname(Evidence word) {
        return word.detail().startsWith("nickname");
    }

    private static boolean isOfAnotherLanguage(Evidence word) {
        return word.detail().startsWith("the same name in another language");
    }

    /** The same, and no syllable of a Chinese or Korean name, of which each romanisation has its own spelling. */
    private static boolean isTranslated(Evidence word) {
        return isOfAnotherLanguage(word)
                && Math.max(word.query().length(), word.listed().length()) > LONGEST_SYLLABLE;
    }

    /** Few misspell the first letter: {@code hyeon} is another name than {@code yon}, and {@code Yulia} than {@code Ilya}. */
    private static boolean isShortAndBeginsOtherwise(Evidence word) {
        return isSimilar(word)
                && Math.min(word.query().length(), word.listed().length()) <= SHORT
                && beginning(word.query()) != beginning(word.listed());
    }

    /** Japanese {@code fu} is {@code hu} by the other romanisation. */
    private static char beginning(String word) {
        return word.charAt(0) == 'f' ? 'h' : word.charAt(0);
    }

    /** Whether one is a woman's first name and the other a man's ({@code Dragana}, {@code Dragan}): a family's has both forms. */
    private static boolean isOfTheOtherSex(Evidence word) {
        String asked = word.query();
        String listed = word.listed();
        if (isOfWoman(asked) == isOfWoman(listed)) {
            return false;
        }
        String man = isOfWoman(asked) ? listed : asked;
        String woman = isOfWoman(asked) ? asked : listed;
        boolean ending = woman.length() > man.length() || "iou".indexOf(man.charAt(man.length() - 1)) >= 0;
        return ending // else a slip: Samad, Samda
                && !PERSIAN.matcher(man).matches() // Rajabzada is Rajabzadeh
                && !isAnotherForm(word) // Vanya is Ivan
                && !OF_FAMILIES.matcher(asked).matches()
                && !OF_FAMILIES.matcher(listed).matches();
    }

    private static boolean isOfWoman(String word) {
        return word.endsWith("a") || word.endsWith("ah") || word.endsWith("ine");
    }

    /** Abd al-Ali is a servant of Ali: where one name has it and the other does not, and nothing says so, it was read over. */
    private static boolean isServantOnOneSide(NameAgreement names) {
        PartyName name = names.hit().matchedName();
        return name != null
                && LATIN.matcher(name.text()).matches()
                && LATIN.matcher(names.asked()).matches()
                && SERVANT.matcher(name.text()).find()
                        != SERVANT.matcher(names.asked()).find()
                && !names.isMoreListed()
                && !names.isMoreAsked();
    }

    /** Whether one side writes as one word what the other writes as two, and not in the same letters. */
    static boolean isJoinedOtherwise(Evidence word) {
        return word.detail().contains(", written ") && !word.detail().startsWith("same word");
    }

    /** Half of all Russians share own and father's name with somebody listed: the family's must be more than similar. */
    private static boolean sharesFathersName(NameAgreement names) {
        return names.telling().stream().anyMatch(word -> word.feature().equals("patronymic"))
                && names.same().stream().noneMatch(word -> word.centibits() >= COMMON)
                && has(names, word -> !word.feature().equals("patronymic") && isSimilar(word));
    }
}
