package dev.cordon.core.name.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The shorthand in which {@code legal_forms.tsv} writes spellings, expanded to token sequences.
 *
 * <ul>
 *   <li>{@code ogranichenn[oi/oy]}: either ending; {@code [/public]}: with or without
 *   <li>{@code s.a.} : an abbreviation, met as {@code sa} or as {@code s a}
 * </ul>
 */
final class FormSpelling {

    private FormSpelling() {}

    /** All token sequences that a spelling stands for, each a list of tokens. */
    static List<List<String>> expand(String spelling) {
        List<List<String>> sequences = new ArrayList<>();
        for (String text : alternatives(spelling)) {
            List<List<String>> open = new ArrayList<>();
            open.add(List.of());
            for (String word : WordTable.split(text, ' ')) {
                open = append(open, word);
            }
            sequences.addAll(open);
        }
        return sequences;
    }

    private static List<String> alternatives(String text) {
        int open = text.indexOf('[');
        if (open < 0) {
            return List.of(text);
        }
        int close = text.indexOf(']', open);
        if (close < 0) {
            throw new IllegalStateException("legal_forms.tsv: the bracket in '" + text + "' is never closed");
        }
        List<String> texts = new ArrayList<>();
        for (String choice : text.substring(open + 1, close).split("/", -1)) {
            texts.addAll(alternatives(text.substring(0, open).concat(choice).concat(text.substring(close + 1))));
        }
        return texts;
    }

    private static List<List<String>> append(List<List<String>> open, String word) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> sequence : open) {
            if (word.indexOf('.') < 0) {
                longer.add(plus(sequence, List.of(word)));
            } else {
                List<String> letters = WordTable.split(word, '.');
                longer.add(plus(sequence, List.of(String.join("", letters))));
                if (letters.size() > 1) {
                    longer.add(plus(sequence, letters));
                }
            }
        }
        return longer;
    }

    private static List<String> plus(List<String> head, List<String> tail) {
        List<String> sequence = new ArrayList<>(head);
        sequence.addAll(tail);
        return sequence;
    }
}
