package dev.cordon.documents.text;

import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;

/** A word as a text writes it, with all that can be told of it without its neighbours. Immutable. */
public final class TextWord {

    private static final int SHORTEST_PLURAL = 3;

    private final String written;
    private final String form;
    private final String singular;
    private final WordRole role;
    private final int number;
    private final List<Equivalent> equivalents;
    private final boolean hasDigit;

    TextWord(String written, boolean unspaced) {
        this.written = written;
        String folded = WordRun.form(written, unspaced);
        this.form = folded.equals(written) ? written : folded;
        boolean plural = form.length() >= SHORTEST_PLURAL && form.endsWith("s");
        this.singular = plural ? form.substring(0, form.length() - 1) : "";
        this.role = Words.roleOf(form);
        this.number = Words.numberOf(form);
        this.equivalents = Words.equivalents(form);
        this.hasDigit = form.chars().anyMatch(Character::isDigit);
    }

    /** Whether the word stands there; the hash is that of its chars, as {@link String#hashCode} has it. */
    boolean isWritten(String text, int start, int length, int hash) {
        if (written.hashCode() != hash || written.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (written.charAt(i) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    /** As the text writes it, a possessive ending left out. */
    public String written() {
        return written;
    }

    /** As listed names hold it: lower-case ASCII, romanised; a run of Chinese and so on as it stands. */
    public String form() {
        return form;
    }

    /** The form without the "s" at its end, which may be a plural or a possessive whose apostrophe was lost; else empty. */
    public String singular() {
        return singular;
    }

    public WordRole role() {
        return role;
    }

    /** The value of a numeral; -1 if it is none. */
    public int number() {
        return number;
    }

    /** The groups of words that stand for each other in which this one is. */
    public List<Equivalent> equivalents() {
        return equivalents;
    }

    public boolean hasDigit() {
        return hasDigit;
    }
}
