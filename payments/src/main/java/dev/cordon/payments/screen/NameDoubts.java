package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.screen.Hit;
import java.util.List;

/**
 * Ways in which people's names agree less than plainly. Each is how names of strangers come to be alike: measured on payments
 * of people who are on no list, nearly all of their hits show one of them, while the names of listed people in disguise keep a
 * word or two as it was. So a name that shows one must be worth more, by as much as strangers' hits are seldom worth.
 *
 * <p>Worths are in hundredths of a bit, without the prior; a score of .70 is a worth of some 1,920 of them.
 */
final class NameDoubts {

    private static final int NO_WORD_IS_THE_SAME = 2_550;
    private static final int SIMILAR_BESIDE_LATIN = 3_000;
    private static final int ANOTHER_BESIDE_LATIN = 2_500;
    private static final int JOINED = 2_700;
    private static final int MORE_IS_LISTED = 2_400;
    private static final int MORE_IS_ASKED = 2_250;
    private static final int FATHERS_NAME = 2_500;

    private NameDoubts() {}

    /**
     * The least that must speak for the entry, in hundredths of a bit.
     *
     * @param telling the words that agree
     */
    static int leastWorth(Hit hit, List<Evidence> telling) {
        boolean another = telling.stream().anyMatch(word -> !isSame(word));
        boolean similar = telling.stream().anyMatch(NameDoubts::isSimilar);
        int least = Integer.MIN_VALUE;
        if (!telling.isEmpty() && telling.stream().noneMatch(NameDoubts::isSame)) {
            least = Math.max(least, NO_WORD_IS_THE_SAME);
        }
        if (another && isRomanised(hit)) {
            least = Math.max(least, similar ? SIMILAR_BESIDE_LATIN : ANOTHER_BESIDE_LATIN);
        }
        if (telling.stream().anyMatch(word -> isJoined(word) && !word.detail().startsWith("same word"))) {
            least = Math.max(least, JOINED);
        }
        if (another && isMore(hit, false)) {
            least = Math.max(least, MORE_IS_LISTED);
        }
        if (isMore(hit, true)) {
            least = Math.max(least, MORE_IS_ASKED);
        }
        if (sharesFathersName(telling)) {
            least = Math.max(least, FATHERS_NAME);
        }
        return least;
    }

    /** Whether a name agrees only as we romanise it, though the party has one in Latin letters. */
    static boolean isRomanised(Hit hit) {
        return hit.evidence().stream()
                .anyMatch(piece -> piece.feature().equals("romanisation") && piece.centibits() < 0);
    }

    private static boolean isSame(Evidence word) {
        return word.detail().startsWith("same word") || word.detail().startsWith("translation");
    }

    private static boolean isSimilar(Evidence word) {
        return word.detail().startsWith("similar");
    }

    /** Whether one side writes as one word what the other writes as two. */
    private static boolean isJoined(Evidence word) {
        return word.detail().contains(", written ");
    }

    private static boolean isMore(Hit hit, boolean asked) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature().startsWith("unmatched"))
                .anyMatch(piece -> !(asked ? piece.query() : piece.listed()).isEmpty());
    }

    /** Half of all Russians share own and father's name with somebody listed: the family's must be more than similar. */
    private static boolean sharesFathersName(List<Evidence> telling) {
        return telling.stream().anyMatch(word -> word.feature().equals("patronymic"))
                && telling.stream().anyMatch(word -> !word.feature().equals("patronymic") && isSimilar(word));
    }
}
