package dev.cordon.documents.term;

import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms known by their numbers: APT31, APT 31, APT-31, Executive Order 13694, E.O. 13694, Resolution 1929. */
final class NumberedTerms {

    private static final Pattern ACTOR = Pattern.compile("(?:apt|unc|fin|ta|temp|dev|storm)[- ]?\\d{1,4}");
    private static final Set<String> SERIES = Set.of("apt", "unc", "fin", "storm");
    /** Of orders and resolutions. */
    private static final Set<String> FIRST = Set.of("executive", "e", "resolution");

    private static final int LONGEST = 4;
    private static final int LONGEST_ORDER = 5;

    private final TermTable table;
    private final WordRun words;

    NumberedTerms(TermTable table, WordRun words) {
        this.table = table;
        this.words = words;
    }

    /** Whether a term may begin at a word as far as the word itself tells. */
    static boolean mayBegin(TextWord word) {
        String form = word.form();
        return word.hasDigit() && ACTOR.matcher(form).matches() || SERIES.contains(form) || FIRST.contains(form);
    }

    /** A term, and the number of its last word. */
    record Found(Term term, int last) {}

    /** The term that begins at the word; null if none does. */
    @Nullable
    Found at(int word) {
        if (!words.isCapital(word)) {
            return null;
        }
        String form = words.form(word);
        if (words.word(word).hasDigit() && ACTOR.matcher(form).matches()) {
            return new Found(actor(form), word);
        }
        return word + 1 < words.size() ? ofTwo(word, form) : null;
    }

    private @Nullable Found ofTwo(int word, String form) {
        if (SERIES.contains(form) && words.isAllCapitals(word) && isNumber(word + 1, LONGEST)) {
            return new Found(actor(form + words.form(word + 1)), word + 1);
        }
        boolean order = form.equals("executive") && words.form(word + 1).equals("order")
                || form.equals("e") && words.form(word + 1).equals("o") && words.gapAfter(word) == Gap.STOP;
        if (order) {
            return order(word + 2);
        }
        return form.equals("resolution") && isNumber(word + 1, LONGEST)
                ? new Found(instrument("Resolution " + words.text(word + 1), "UN"), word + 1)
                : null;
    }

    private Term actor(String key) {
        Optional<Term> known = table.term(TermKind.ACTOR, ActorKey.of(key));
        return known.orElseGet(() -> new Term(TermKind.ACTOR, ActorKey.of(key), key.toUpperCase(Locale.ROOT), ""));
    }

    private @Nullable Found order(int number) {
        int last = number < words.size() && words.form(number).equals("no") ? number + 1 : number;
        return last < words.size() && isNumber(last, LONGEST_ORDER)
                ? new Found(instrument("Executive Order " + words.text(last), "US"), last)
                : null;
    }

    private boolean isNumber(int word, int longest) {
        if (word >= words.size() || words.gapAfter(word - 1) == Gap.PARAGRAPH) {
            return false;
        }
        String form = words.form(word);
        return !form.isEmpty() && form.length() <= longest && form.chars().allMatch(Character::isDigit);
    }

    static Term instrument(String name, String country) {
        return new Term(TermKind.INSTRUMENT, name, name, country);
    }
}
