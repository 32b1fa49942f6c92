package dev.cordon.documents.text;

import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word as a text writes it, with all that can be told of it without its neighbours. Immutable as far as callers can tell. */
public final class TextWord {

    private static final int SHORTEST_PLURAL = 3;

    /** Chars that fit into a number: seven bits each, with the length in the bits that are left. */
    private static final int PACKED = 8;

    private static final int ASCII = 128;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private static final int[] NO_GROUPS = {};

    private final int id;
    private final String written;
    /** The written word as a number, so that it is compared without following a reference; 0 if it is too long. */
    private final long packed;

    private final int writtenHash;
    private final String form;
    private final int formHash;
    /** By which the hash of what stands before the form is multiplied if both are written together. */
    private final int power;

    private final String singular;
    private final WordRole role;
    private final int number;
    private final List<Equivalent> equivalents;
    private final int[] groups;
    private final boolean hasDigit;
    /** What others tell of the word, by the place of their {@link WordFact}; written without a lock, as all of it is immutable. */
    private @Nullable Object firstFact;

    private @Nullable Object secondFact;
    private @Nullable Object thirdFact;
    private @Nullable Object fourthFact;

    TextWord(int id, String written, boolean unspaced) {
        this.id = id;
        this.written = written;
        this.packed = packed(written, 0, written.length());
        this.writtenHash = hash(written, 0, written.length(), packed);
        String folded = ComparedForm.of(written, unspaced);
        this.form = folded.equals(written) ? written : folded;
        this.formHash = form.hashCode();
        this.power = power(form.length());
        boolean plural = form.length() >= SHORTEST_PLURAL && form.endsWith("s");
        this.singular = plural ? form.substring(0, form.length() - 1) : "";
        this.role = Words.roleOf(form);
        this.number = Words.numberOf(form);
        this.equivalents = Words.equivalents(form);
        this.groups = equivalents.isEmpty()
                ? NO_GROUPS
                : equivalents.stream()
                        .mapToInt(group -> group.group().hashCode())
                        .toArray();
        this.hasDigit = form.chars().anyMatch(Character::isDigit);
    }

    private static int power(int length) {
        int power = 1;
        for (int i = 0; i < length; i++) {
            power *= 31;
        }
        return power;
    }

    /** Kept in fields rather than in an array: a word is fetched from memory for this, and an array would be fetched besides. */
    @Nullable
    Object fact(int place) {
        return switch (place) {
            case 0 -> firstFact;
            case 1 -> secondFact;
            case 2 -> thirdFact;
            case 3 -> fourthFact;
            default -> null;
        };
    }

    void keep(int place, Object fact) {
        switch (place) {
            case 0 -> firstFact = fact;
            case 1 -> secondFact = fact;
            case 2 -> thirdFact = fact;
            case 3 -> fourthFact = fact;
            default -> {
                // Beyond Vocabulary.MOST_FACTS it is worked out each time.
            }
        }
    }

    /** Tells the word from all others of its vocabulary; 0 if it has run out of numbers. */
    public int id() {
        return id;
    }

    /** Whether the word stands there; the number is what {@link #packed} makes of it, and the hash that of {@link #hash}. */
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

    /** Of the chars of a word, well mixed. @param packed what {@link #packed} makes of it */
    static int hash(String text, int start, int end, long packed) {
        if (packed != 0) {
            return (int) (packed * SPREAD >>> Integer.SIZE);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash ^ hash >>> 15;
    }

    /** As the text writes it, a possessive ending left out. */
    public String written() {
        return written;
    }

    /** As listed names hold it: lower-case ASCII, romanised; a run of Chinese and so on as it stands. */
    public String form() {
        return form;
    }

    /** That of the form, as {@link String#hashCode} has it. */
    public int formHash() {
        return formHash;
    }

    /** That of the forms of another word and of this one written together. */
    public int hashBehind(TextWord before) {
        return before.formHash * power + formHash;
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

    /** How many groups those are. */
    public int groups() {
        return groups.length;
    }

    /** The hash of a group's name. */
    public int groupHash(int group) {
        return groups[group];
    }

    public boolean hasDigit() {
        return hasDigit;
    }
}
