package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Replaces the first word, or part of a word, that a table of spellings knows. */
final class Rewriting {

    private Rewriting() {}

    /**
     * A disguise by rules {@code from>to}. A rule {@code =word>other} replaces whole words, {@code word$>other} their ends,
     * others any part. Of the rules that apply to a name, chance takes one.
     */
    static Disguise of(List<String> rules) {
        return of(rules, name -> true);
    }

    /** The same for names that look as if the custom were theirs. */
    static Disguise of(List<String> rules, Predicate<ListedName> applies) {
        return (name, random) -> {
            List<String> words = name.words();
            if (!applies.test(name)) {
                return name.text();
            }
            List<String> spellings = new ArrayList<>();
            for (String rule : rules) {
                String rewritten = rewrite(words, rule);
                if (rewritten != null) {
                    spellings.add(rewritten);
                }
            }
            return spellings.isEmpty() ? String.join(" ", words) : spellings.get(random.nextInt(spellings.size()));
        };
    }

    private static @Nullable String rewrite(List<String> words, String rule) {
        String from = rule.substring(0, rule.indexOf('>'));
        String to = rule.substring(rule.indexOf('>') + 1);
        for (int i = 0; i < words.size(); i++) {
            boolean part = !from.startsWith("=");
            String changed = part && BusinessWords.contains(words.get(i)) ? null : word(words.get(i), from, to);
            if (changed != null) {
                List<String> all = new ArrayList<>(words);
                all.set(i, changed);
                return String.join(" ", all).strip();
            }
        }
        return null;
    }

    private static @Nullable String word(String word, String from, String to) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (from.startsWith("=")) {
            return lower.replace(".", "").equals(from.substring(1)) ? cased(to, word) : null;
        }
        if (from.endsWith("$")) {
            String end = from.substring(0, from.length() - 1);
            return lower.endsWith(end) && lower.length() > end.length() + 1
                    ? word.substring(0, word.length() - end.length()) + cased(to, word)
                    : null;
        }
        int at = lower.indexOf(from);
        return at < 0 || lower.length() != word.length()
                ? null
                : word.substring(0, at) + cased(to, word) + word.substring(at + from.length());
    }

    /** Lists write surnames in capitals; the disguise keeps that. */
    private static String cased(String text, String like) {
        boolean capitals = like.equals(like.toUpperCase(Locale.ROOT));
        return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }
}
