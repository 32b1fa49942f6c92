package dev.cordon.documents.mention;

import dev.cordon.core.name.words.LegalForm;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.List;

/** The legal forms that follow names in a text: "Co., Ltd". Many names end at the same word, so that each is looked at once. */
final class LegalEndings {

    private static final int LONGEST = 4;

    private final WordRun words;
    /** For each word the last word of the legal form behind it, plus one; 0 where nobody has asked. */
    private final int[] known;

    LegalEndings(WordRun words) {
        this.words = words;
        this.known = new int[words.size()];
    }

    /** The last word of a legal form that follows, or the word itself. */
    int after(int last) {
        if (known[last] == 0) {
            known[last] = find(last) + 1;
        }
        return known[last] - 1;
    }

    private int find(int last) {
        int end = last;
        int length = formBehind(last, end);
        while (length > 0) {
            end += length;
            length = formBehind(last, end);
        }
        return end;
    }

    /** In words, 0 if none follows. */
    private int formBehind(int last, int end) {
        if (!mayFollow(end)) {
            return 0;
        }
        List<String> forms = new ArrayList<>(LONGEST + 1);
        forms.add(words.form(last));
        for (int word = end; word < end + LONGEST && mayFollow(word); word++) {
            forms.add(words.form(word + 1));
        }
        for (int length = forms.size() - 1; length > 0; length--) {
            LegalForm form = LegalForms.at(forms.subList(0, length + 1), 1);
            if (form != null && form.tokens() == length) {
                return length;
            }
        }
        return 0;
    }

    private boolean mayFollow(int word) {
        if (word + 1 >= words.size() || !words.isCapital(word + 1) || words.isTooLong(word + 1)) {
            return false;
        }
        return switch (words.gapAfter(word)) {
            case SPACE, LINE, COMMA -> true;
            case STOP -> isInitial(word);
            case OTHER, PARAGRAPH -> false;
        };
    }

    private boolean isInitial(int word) {
        int length = words.end(word) - words.start(word);
        return length == 1 || length <= 4 && words.role(word) == WordRole.LEGAL_FORM;
    }
}
