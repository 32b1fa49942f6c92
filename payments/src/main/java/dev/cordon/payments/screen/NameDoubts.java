package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.PartyName;
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
    static final int JOINED = 2_700;
    private static final int SHORT_AND_BEGINS_OTHERWISE = 2_700;
    private static final int MORE_IS_LISTED = 2_400;
    private static final int MORE_IS_ASKED = 2_250;
    private static final int FATHERS_NAME = 2_500;
    private static final int UNDER_ANOTHER_READING = 2_600;
    private static final int TRANSLATED = 3_000;
    private static final int WEAK_ALIAS = 3_000;
    /** Shorter words that are merely similar are names of their own, as syllables of Korean and Chinese names are. */
    private static final int SHORT = 5;

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
        if (telling.stream().anyMatch(NameDoubts::isJoinedOtherwise)) {
            least = Math.max(least, JOINED);
        }
        if (telling.stream().anyMatch(NameDoubts::isShortAndBeginsOtherwise)) {
            least = Math.max(least, SHORT_AND_BEGINS_OTHERWISE);
        }
        if (another && isWeakAlias(hit)) {
            least = Math.max(least, WEAK_ALIAS);
        }
        if (another && isByAnotherReading(hit)) {
            least = Math.max(least, UNDER_ANOTHER_READING);
        }
        if (telling.stream().anyMatch(word -> word.detail().startsWith("translation"))) {
            least = Math.max(least, TRANSLATED); // what people's names mean is no name of theirs
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

    /** Weak aliases are broad: what is merely like one is nobody's. */
    private static boolean isWeakAlias(Hit hit) {
        PartyName name = hit.matchedName();
        return name != null && name.isWeak();
    }

    /** Whether the words agree only if one of the names is read by another romanisation than it may have been written in. */
    private static boolean isByAnotherReading(Hit hit) {
        return hit.evidence().stream().anyMatch(piece -> piece.detail().equals("agrees under this reading"));
    }

    /** Whether one side writes as one word what the other writes as two, and not in the same letters. */
    static boolean isJoinedOtherwise(Evidence word) {
        return word.detail().contains(", written ") && !word.detail().startsWith("same word");
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
