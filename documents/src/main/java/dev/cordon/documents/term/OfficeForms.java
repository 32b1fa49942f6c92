package dev.cordon.documents.term;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.term.TermWords.Use;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Authorities that no table knows, by the form of their names: "Ministry of …", "… Commission". Police, and what bears such a
 * word without being an authority, such as a news agency, is left out.
 */
final class OfficeForms {

    private static final int LONGEST = 9;

    private final WordRun words;
    private final TakenWords taken;
    private final IntPredicate isTerm;

    /** @param isTerm whether a term of the tables stands at a word */
    OfficeForms(WordRun words, TakenWords taken, IntPredicate isTerm) {
        this.isTerm = isTerm;
        this.words = words;
        this.taken = taken;
    }

    /** Whether the word may be the head of an authority's name. */
    static boolean isHead(String form) {
        return TermWords.is(Use.OFFICE_BEFORE, form)
                || TermWords.is(Use.OFFICE_BEHIND, form)
                || TermWords.is(Use.OFFICE_OF_WORK, form);
    }

    /** The numbers of the words of the authority of which the word is the head, the last one not counted; null if there is none. */
    @Nullable
    TextSpan at(int word) {
        if (!words.isCapital(word)) {
            return null;
        }
        String form = words.form(word);
        int last = TermWords.is(Use.OFFICE_BEFORE, form) ? forward(word) : word;
        if (last > word) {
            return new TextSpan(word, last + 1);
        }
        boolean work =
                TermWords.is(Use.OFFICE_OF_WORK, form) && word > 0 && TermWords.is(Use.WORK, words.form(word - 1));
        boolean other =
                TermWords.is(Use.OFFICE_BEHIND, form) && word > 0 && !TermWords.is(Use.NO_OFFICE, words.form(word - 1));
        int first = work || other ? backward(word) : word;
        return first < word ? new TextSpan(first, placeBehind(word) + 1) : null;
    }

    /** "Monetary Authority of Singapore": the name goes on. */
    private int placeBehind(int head) {
        boolean of = follows(head)
                && words.form(head + 1).equals("of")
                && follows(head + 1)
                && words.isCapital(head + 2)
                && !taken.holds(head + 2);
        return of && TermWords.is(Use.OFFICE_OF_WORK, words.form(head)) ? head + 2 : head;
    }

    /** "Department of Natural Resources": capitals, and small words between them. */
    private int forward(int head) {
        if (!follows(head) || !words.form(head + 1).equals("of")) {
            return head;
        }
        int last = head;
        for (int at = head + 2; at < words.size() && at - head <= LONGEST && follows(at - 1); at++) {
            if (taken.holds(at) || isTerm.test(at)) {
                break;
            }
            if (isName(at) || words.isCapital(at) && TermWords.is(Use.HOLDER, words.form(at))) {
                last = at;
            } else if (!TermWords.is(Use.OFFICE_JOIN, words.form(at))) {
                break;
            }
        }
        return last;
    }

    /** "Nuclear Regulatory Commission": the capitals before. */
    private int backward(int head) {
        int first = head;
        for (int at = head - 1; at >= 0 && head - at <= LONGEST && follows(at) && !taken.holds(at); at--) {
            boolean and = words.form(at).equals("and") && at > 0 && isName(at - 1) && first == at + 1;
            if (isName(at)) {
                first = at;
            } else if (!and) {
                break;
            }
        }
        return first;
    }

    private boolean follows(int word) {
        if (word + 1 >= words.size() || words.isTooLong(word + 1) || words.isPossessive(word)) {
            return false;
        }
        Gap gap = words.gapAfter(word);
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    private boolean isName(int word) {
        return words.end(word) - words.start(word) > 1
                && !words.isTooLong(word)
                && words.looksLikeName(word)
                && words.role(word) != WordRole.LEGAL_FORM;
    }
}
