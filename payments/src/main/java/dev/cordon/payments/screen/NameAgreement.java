package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.PartyNameMatcher;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What speaks for a hit of a name, word by word.
 *
 * @param asked   the name asked for
 * @param words   those that agree
 * @param telling those of them that are more than an initial, or worth more than one
 * @param same    those of the telling that are the same word, or sound so where the name asked for is in other letters than Latin
 * @param altered the others
 */
record NameAgreement(
        Hit hit,
        String asked,
        List<Evidence> words,
        List<Evidence> telling,
        List<Evidence> same,
        List<Evidence> altered) {

    private static final Set<String> WORDS =
            Set.of("name part", "name word", "given name", "family name", "patronymic");
    /** Of whom, the next word says: no name by itself. */
    private static final String SERVANT = "abd";

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    /** What an initial is worth: a word worth less tells nothing. */
    private static final int INITIAL = 168;

    static NameAgreement of(Hit hit, String asked) {
        List<Evidence> words = hit.evidence().stream()
                .filter(piece -> WORDS.contains(piece.feature()) && piece.centibits() > 0)
                .toList();
        List<Evidence> telling = words.stream()
                .filter(piece -> !piece.detail().startsWith("initial"))
                .filter(piece -> piece.centibits() >= INITIAL || isSameWord(piece))
                .toList();
        boolean romanised = !LATIN.matcher(asked).find();
        Predicate<Evidence> isSame = piece -> isSameWord(piece) || romanised && isSameSound(piece);
        List<Evidence> same = telling.stream().filter(isSame).toList();
        List<Evidence> altered = telling.stream().filter(isSame.negate()).toList();
        return new NameAgreement(hit, asked, words, telling, same, altered);
    }

    boolean isOfPerson() {
        return hit.entry().kind() == PartyKind.PERSON;
    }

    /** What speaks for the entry in hundredths of a bit, without prior, and without the ceiling above which names add little. */
    int worth() {
        int sum = 0;
        for (Evidence piece : hit.evidence()) {
            boolean counts = !piece.feature().equals("prior")
                    && !piece.feature().equals(PartyNameMatcher.BOUNDS)
                    && !(piece.feature().equals("country") && piece.centibits() < 0);
            sum += counts ? piece.centibits() : 0;
        }
        return sum;
    }

    /** The score if the countries say nothing: those who are listed move, and pay from elsewhere. */
    double scoreAnywhere() {
        return Score.ofCentibits(hit.evidence().stream()
                .filter(piece -> !(piece.feature().equals("country") && piece.centibits() < 0))
                .mapToInt(Evidence::centibits)
                .sum());
    }

    /** What the names are worth that are the same word: articles and the like stand in every third name. */
    int worthOfSame() {
        return sameNames().mapToInt(Evidence::centibits).sum();
    }

    /** The words that are the same and more than an article or the like. */
    Stream<Evidence> sameNames() {
        return same.stream().filter(word -> !word.detail().endsWith("common"));
    }

    /** Whether a name agrees only as we romanise it, though the party has one in Latin letters. */
    boolean isRomanised() {
        return hit.evidence().stream()
                .anyMatch(piece -> piece.feature().equals("romanisation") && piece.centibits() < 0);
    }

    /** Weak aliases are broad: what is merely like one is nobody's. */
    boolean isWithWeakAlias() {
        PartyName name = hit.matchedName();
        return name != null && name.isWeak();
    }

    /**
     * Whether the words agree only if the listed name is read by another romanisation than the name asked for, in Latin letters, may have
     * been written in. A name asked for in other letters has to be romanised.
     */
    boolean isByAnotherReading() {
        return hit.evidence().stream()
                .anyMatch(piece -> piece.detail().equals("agrees under this reading")
                        && piece.query().equals(Reading.AS_WRITTEN));
    }

    /** Whether the name asked for has a further one, which is more than a title, an initial, an article or a plain word. */
    boolean isMoreAsked() {
        return isMoreAsked(word -> !word.isPlain() && isNameByItself(word.form()));
    }

    private static boolean isNameByItself(String form) {
        WordRole role = Words.roleOf(form);
        return form.length() > 1 && role != WordRole.TITLE && role != WordRole.PARTICLE && !form.equals(SERVANT);
    }

    /** Whether the name asked for has a further word of a kind. */
    boolean isMoreAsked(Predicate<TextWords.Word> kind) {
        return further()
                .flatMap(piece -> TextWords.of(piece.query()).words().stream())
                .anyMatch(kind);
    }

    /** Whether both names have further ones that contradict each other. */
    boolean isMoreOnBothSides() {
        return further().anyMatch(piece -> piece.detail().startsWith("both names"));
    }

    /** Whether all words that either name has beyond the other are of a kind. */
    boolean isFurther(Predicate<TextWords.Word> kind) {
        return further()
                .flatMap(piece -> Stream.of(piece.query(), piece.listed()))
                .flatMap(words -> TextWords.of(words).words().stream())
                .allMatch(kind);
    }

    /** Whether the listed name has a further one. */
    boolean isMoreListed() {
        return further().anyMatch(piece -> !piece.listed().isEmpty());
    }

    /** Whether the name asked for lacks a word of the listed one. */
    boolean lacks(String form) {
        return further()
                .flatMap(piece -> TextWords.of(piece.listed()).words().stream())
                .anyMatch(word -> word.form().equals(form));
    }

    /** What speaks against the entry as it has a further name: little if it is a father's, which many leave out. */
    int lackOfFurther() {
        return further().mapToInt(Evidence::centibits).sum();
    }

    private Stream<Evidence> further() {
        return hit.evidence().stream().filter(piece -> piece.feature().startsWith("unmatched"));
    }

    /** Whether it is one name of a text of several. */
    boolean isPartOfText() {
        return hit.evidence().stream().anyMatch(piece -> piece.detail().startsWith("one name of several"));
    }

    /** A name in other letters is spelt by us: that the listed party spells it otherwise is no difference. */
    private static boolean isSameSound(Evidence word) {
        return word.detail().startsWith("same sound");
    }

    private static boolean isSameWord(Evidence word) {
        return word.detail().startsWith("same word");
    }
}
