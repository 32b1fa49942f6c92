package dev.cordon.core.name.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the legal form in the name of an organisation: in Latin script, in native scripts, transliterated and
 * translated.
 *
 * <p>Forms with spaces between words live in a trie of tokens, so a look-up costs one hash probe per token and
 * allocates nothing. Short forms that are also words or names ({@code as}, {@code sa}, {@code ag}, {@code ab},
 * {@code pt}, {@code ip}) count only where the form really stands: at the end of the name, or at its start where the
 * country writes it there; and never when nothing else is left of the name.
 */
public final class LegalForms {

    /** By code, a spelling that counts wherever it stands. */
    private static final Map<String, String> LATIN = new HashMap<>();

    private static final Node ROOT = readForms();
    private static final List<Unspaced> UNSPACED = readUnspaced();

    private LegalForms() {}

    /**
     * A legal form in a text without spaces.
     *
     * @param code canonical class as in {@link LegalForm}
     * @param start first char of the form
     * @param end char after the form
     */
    public record Suffix(String code, int start, int end) {}

    /**
     * The longest legal form that starts at {@code tokens[from]}, or null. Tokens are lower-case, folded to ASCII for
     * Latin script, native script otherwise; abbreviations may be one token ({@code gmbh}) or letters ({@code s a}).
     *
     * @throws IndexOutOfBoundsException if {@code from} is negative
     */
    public static @Nullable LegalForm at(List<String> tokens, int from) {
        LegalForm longest = null;
        Node node = ROOT;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(NativeFold.fold(tokens.get(i)));
            if (node == null) {
                break;
            }
            if (node.form != null && fits(node, tokens, from, i + 1)) {
                longest = node.form;
            }
        }
        return longest;
    }

    /**
     * The longest legal form at the end of a text without spaces between words (Chinese, Japanese, Korean, Thai,
     * Khmer, Lao, Burmese), or else at its start (株式会社), or null. A text that is nothing but the form has none.
     */
    public static @Nullable Suffix suffixOf(String text) {
        for (Unspaced form : UNSPACED) {
            if (text.endsWith(form.text)) {
                int start = text.length() - form.text.length();
                return start == 0 ? null : new Suffix(form.code, start, text.length());
            }
        }
        for (Unspaced form : UNSPACED) {
            if (text.startsWith(form.text)) {
                return new Suffix(form.code, 0, form.text.length());
            }
        }
        return null;
    }

    /** A spelling in Latin letters by which a form of the same class is found in a name. */
    static String english(LegalForm form) {
        return LATIN.getOrDefault(form.code(), form.code().replace('-', ' '));
    }

    /** Whether one token alone, wherever it stands, states a legal form. */
    static boolean isUnambiguous(String token) {
        Node node = ROOT.next.get(token);
        return node != null && node.form != null && node.where == Where.ANY;
    }

    /** The forms of one word that have at least so many letters, in the order of the alphabet. */
    static List<String> words(int letters) {
        return ROOT.next.entrySet().stream()
                .filter(entry -> entry.getValue().form != null && entry.getKey().length() >= letters)
                .map(Map.Entry::getKey)
                .filter(word -> word.charAt(0) < 0x80)
                .sorted()
                .toList();
    }

    /**
     * Where the words at the end of a name begin that are a legal form but for the end of its last word, as in
     * {@code … limited liability compan}; -1 if there are none.
     */
    public static int unfinished(List<String> tokens) {
        int last = tokens.size() - 1;
        for (int from = 1; from < last; from++) {
            Node node = ROOT;
            for (int i = from; i < last && node != null; i++) {
                node = node.next.get(tokens.get(i));
            }
            if (node != null && node.next.keySet().stream().anyMatch(word -> word.startsWith(tokens.get(last)))) {
                return from;
            }
        }
        return -1;
    }

    private static boolean fits(Node node, List<String> tokens, int from, int end) {
        return switch (node.where) {
            case ANY -> true;
            case END -> from > 0 && isTail(tokens, end);
            case EDGE -> from > 0 ? isTail(tokens, end) : end < tokens.size();
        };
    }

    /** Whether nothing but further legal forms follows, as in "… S.A. Limited" or "… A.S. Branch". */
    private static boolean isTail(List<String> tokens, int from) {
        int next = from;
        while (next < tokens.size()) {
            LegalForm form = at(tokens, next);
            if (form == null) {
                return false;
            }
            next += form.tokens();
        }
        return true;
    }

    private enum Where {
        ANY,
        END,
        EDGE
    }

    private record Unspaced(String code, String text) {}

    private static final class LongestFirst implements Comparator<Unspaced> {
        @Override
        public int compare(Unspaced a, Unspaced b) {
            return Integer.compare(b.text.length(), a.text.length());
        }
    }

    /** A node of the trie; filled while the table is read, then only read. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);

        @Nullable
        LegalForm form;

        Where where = Where.ANY;
    }

    private static Node readForms() {
        Node root = new Node();
        for (WordTable.Row row : WordTable.read("legal_forms.tsv", 4)) {
            Where where = where(row);
            for (String spelling : WordTable.split(row.column(3), '|')) {
                for (List<String> tokens : FormSpelling.expand(spelling)) {
                    add(root, row, where, tokens);
                }
            }
        }
        return root;
    }

    private static Where where(WordTable.Row row) {
        return switch (row.column(1)) {
            case "any" -> Where.ANY;
            case "end" -> Where.END;
            case "edge" -> Where.EDGE;
            default -> throw row.wrong("the place must be any, end or edge, not " + row.column(1));
        };
    }

    private static void add(Node root, WordTable.Row row, Where where, List<String> tokens) {
        Node node = root;
        for (String written : tokens) {
            String token = NativeFold.fold(written);
            Node next = node.next.get(token);
            if (next == null) {
                next = new Node();
                node.next.put(token, next);
            }
            node = next;
        }
        if (node.form != null && (node.where != where || !node.form.code().equals(row.column(0)))) {
            throw row.wrong("'" + String.join(" ", tokens) + "' is already " + node.form.code() + ", " + node.where);
        }
        node.form = new LegalForm(row.column(0), tokens.size());
        if (where == Where.ANY && tokens.get(0).charAt(0) < 0x80) {
            LATIN.putIfAbsent(row.column(0), String.join(" ", tokens));
        }
        node.where = where;
    }

    private static List<Unspaced> readUnspaced() {
        List<Unspaced> forms = new ArrayList<>();
        for (WordTable.Row row : WordTable.read("legal_forms_unspaced.tsv", 3)) {
            for (String text : row.words()) {
                forms.add(new Unspaced(row.column(0), text));
            }
        }
        forms.sort(new LongestFirst());
        return List.copyOf(forms);
    }
}
