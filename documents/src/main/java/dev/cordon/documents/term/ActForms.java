package dev.cordon.documents.term;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.term.TermWords.Use;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.function.IntPredicate;

/** Acts that no table knows: capitals, and small words between them, up to the word "Act". */
final class ActForms {

    private static final int LONGEST = 12;

    private final WordRun words;
    private final TakenWords taken;
    private final IntPredicate mayBelong;

    /** @param mayBelong whether a word that is taken may be part of an act's name nevertheless */
    ActForms(WordRun words, TakenWords taken, IntPredicate mayBelong) {
        this.words = words;
        this.taken = taken;
        this.mayBelong = mayBelong;
    }

    /** Whether a name of an act may end in the word. */
    static boolean isHead(String form) {
        return TermWords.is(Use.ACT, form);
    }

    /** The first word of the name that ends in the word "Act"; that word itself if there is no name. */
    int first(int act) {
        if (!words.isCapital(act) || act > 0 && taken.holds(act - 1)) {
            return act;
        }
        int first = act;
        for (int at = act - 1; at >= Math.max(0, act - LONGEST) && isTight(words.gapAfter(at)); at--) {
            if (taken.holds(at) && !mayBelong.test(at) || words.isTooLong(at)) {
                break;
            }
            if (words.isCapital(at) && words.role(at) != WordRole.TITLE) {
                first = at;
            } else if (!TermWords.is(Use.ACT_JOIN, words.form(at)) || first - at > 2) {
                break;
            }
        }
        while (first < act && TermWords.is(Use.ACT_LEAD, words.form(first))) {
            first++;
        }
        return first;
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }
}
