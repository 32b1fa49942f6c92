package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letter-by-letter romanisation of an alphabet, read from a table: longest key first, in linear time.
 *
 * <p>The first row names the systems, one per column after the key. A key is one to three lower-case letters with
 * optional context: {@code ^} before it = at the start of a word, {@code ~} before it = after a vowel, {@code $} behind
 * it = at the end of a word, {@code >} behind it = before one of the letters of the set {@code !before}. An empty
 * cell repeats the first system's; {@code _} stands for nothing. Rows that start with {@code !} are settings:
 * {@code !vowels}, {@code !before}, {@code !fold} (letters and what they count as).
 */
final class LetterTable {

    private record Rule(String key, char left, char right, String[] values) {
        int specificity() {
            return key.length() * 4 + (left != 0 ? 1 : 0) + (right != 0 ? 1 : 0);
        }
    }

    private static final Rule[] NONE = {};

    private final char base;
    private final Rule[][] rules;
    private final char[] folds;
    private final String[] systems;
    private final String vowels;
    private final String before;

    private LetterTable(char base, Rule[][] rules, char[] folds, String[] systems, String vowels, String before) {
        this.base = base;
        this.rules = rules;
        this.folds = folds;
        this.systems = systems;
        this.vowels = vowels;
        this.before = before;
    }

    static LetterTable load(String name) {
        List<String[]> rows = Tables.rows(name);
        String[] systems = Arrays.copyOfRange(rows.get(0), 1, rows.get(0).length);
        String vowels = "";
        String before = "";
        String folds = "";
        List<Rule> rules = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            switch (row[0]) {
                case "!vowels" -> vowels = row[1];
                case "!before" -> before = row[1];
                case "!fold" -> folds = row[1];
                default -> rules.add(rule(row, systems.length));
            }
        }
        return index(rules, systems, vowels, before, folds);
    }

    private static Rule rule(String[] row, int systems) {
        String key = row[0];
        char left = key.charAt(0) == '^' || key.charAt(0) == '~' ? key.charAt(0) : 0;
        char last = key.charAt(key.length() - 1);
        char right = last == '$' || last == '>' ? last : 0;
        String[] values = new String[systems];
        for (int i = 0; i < systems; i++) {
            String cell = i + 1 < row.length && !row[i + 1].isEmpty() ? row[i + 1] : row[1];
            values[i] = cell.equals("_") ? "" : cell;
        }
        return new Rule(key.substring(left == 0 ? 0 : 1, key.length() - (right == 0 ? 0 : 1)), left, right, values);
    }

    private static LetterTable index(
            List<Rule> rules, String[] systems, String vowels, String before, String foldPairs) {
        char low = Character.MAX_VALUE;
        char high = 0;
        for (char c : (foldPairs + firsts(rules)).toCharArray()) {
            low = c < low ? c : low;
            high = c > high ? c : high;
        }
        Rule[][] byFirst = new Rule[high - low + 1][];
        Arrays.fill(byFirst, NONE);
        for (Rule rule : rules) {
            int at = rule.key.charAt(0) - low;
            byFirst[at] = Arrays.copyOf(byFirst[at], byFirst[at].length + 1);
            byFirst[at][byFirst[at].length - 1] = rule;
            Arrays.sort(byFirst[at], Comparator.comparingInt(Rule::specificity).reversed());
        }
        char[] folds = new char[byFirst.length];
        for (int i = 0; i + 1 < foldPairs.length(); i += 2) {
            folds[foldPairs.charAt(i) - low] = foldPairs.charAt(i + 1);
        }
        return new LetterTable(low, byFirst, folds, systems, vowels, before);
    }

    private static String firsts(List<Rule> rules) {
        StringBuilder firsts = new StringBuilder();
        rules.forEach(rule -> firsts.append(rule.key.charAt(0)));
        return firsts.toString();
    }

    /** The form of a text in one system. */
    Romanisation romanise(LetterText text, String system) {
        return new Romanisation(apply(text, column(system)), system, false);
    }

    /** The text as this table's lower-case letters, other letters in place; ready to be romanised in any system. */
    LetterText prepare(String text) {
        char[] letters = text.toLowerCase(java.util.Locale.ROOT).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int at = letters[i] - base;
            if (at >= 0 && at < folds.length && folds[at] != 0) {
                letters[i] = folds[at];
            }
        }
        return new LetterText(new String(letters));
    }

    private int column(String system) {
        for (int i = 0; i < systems.length; i++) {
            if (systems[i].equals(system)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no system " + system + " among " + Arrays.toString(systems));
    }

    private String apply(LetterText prepared, int column) {
        String text = prepared.letters();
        AsciiWords out = new AsciiWords(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            Rule rule = find(text, i);
            if (rule == null) {
                int codePoint = text.codePointAt(i);
                out.other(codePoint);
                i += Character.charCount(codePoint);
            } else {
                out.letters(rule.values[column]);
                i += rule.key.length();
            }
        }
        return out.toString();
    }

    private @Nullable Rule find(String text, int at) {
        int index = text.charAt(at) - base;
        if (index < 0 || index >= rules.length) {
            return null;
        }
        for (Rule rule : rules[index]) {
            if (text.startsWith(rule.key, at) && fits(rule, text, at)) {
                return rule;
            }
        }
        return null;
    }

    private boolean fits(Rule rule, String text, int at) {
        char left = at == 0 ? ' ' : text.charAt(at - 1);
        int end = at + rule.key.length();
        char right = end == text.length() ? ' ' : text.charAt(end);
        boolean leftFits = rule.left == 0 || (rule.left == '^' ? !Character.isLetter(left) : vowels.indexOf(left) >= 0);
        boolean rightFits =
                rule.right == 0 || (rule.right == '$' ? !Character.isLetter(right) : before.indexOf(right) >= 0);
        return leftFits && rightFits;
    }

    /** Lower-case letters of a {@link LetterTable}. */
    record LetterText(String letters) {
        boolean hasAny(String wanted) {
            for (int i = 0; i < letters.length(); i++) {
                if (wanted.indexOf(letters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
