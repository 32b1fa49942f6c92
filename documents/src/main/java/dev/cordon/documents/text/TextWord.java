package dev.cordon.documents.text;

import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;

/** A word as a text writes it, with all that can be told of it without its neighbours. Immutable. */
public final class TextWord {

    private static final int SHORTEST_PLURAL = 3;

    /** Chars that fit into a number: seven bits each, with the length in the bits that are left. */
    private static final int PACKED = 8;

    private static final int ASCII = 128;

    private final String written;
    /** The written word as a number, so that it is compared without following a reference; 0 if it is too long. */
    private final long packed;

    private final int writtenHash;
    private final String form;
    private final String singular;
    private final WordRole role;
    private final int number;
    private final List<Equivalent> equivalents;
    private final boolean hasDigit;

    TextWord(String written, boolean unspaced) {
        this.written = written;
        this.packed = packed(written, 0, written.length());
        this.writtenHash = written.hashCode();
        String folded = WordRun.form(written, unspaced);
        this.form = folded.equals(written) ? written : folded;
        boolean plural = form.length() >= SHORTEST_PLURAL && form.endsWith("s");
        this.singular = plural ? form.substring(0, form.length() - 1) : "";
        this.role = Words.roleOf(form);
        this.number = Words.numberOf(form);
        this.equivalents = Words.equivalents(form);
        this.hasDigit = form.chars().anyMatch(Character::isDigit);
    }

    /** Whether the word stands there; the number is what {@link #packed} makes of it, and the hash is that of its chars, as {@link String#hashCode} has it. */
    boolean isWritten(String text, int start, int length, int hash, long number) {
        if (writtenHash != hash) {
            return false;
        }
        if (packed != 0 || number != 0) {
            return packed == number;
        }
        if (written.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (written.charAt(i) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    /** A short word of ASCII as one number, different for different words; 0 for all others. */
    static long packed(String text, int start, int end) {
        if (end - start > PACKED) {
            return 0;
        }
        long packed = (long) end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return 0;
            }
            packed = packed << 7 | c;
        }
        return packed;
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
