package dev.cordon.store.value;

import dev.cordon.store.value.StoreException.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are fit to be kept: not too long, without U+0000 and halves of surrogate pairs, which databases change or
 * refuse. Whatever else stands in them is data and nothing but data.
 */
public final class FitText {

    /** The most characters of an id, a name, a kind. */
    public static final int SHORT = 200;

    /** The most characters of a comment. */
    public static final int LONG = 20_000;

    private FitText() {}

    /**
     * The text, if it is fit and not blank.
     *
     * @param what names it in the error
     * @throws StoreException of {@link Reason#INVALID} if it is not
     */
    public static String required(String what, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new StoreException(Reason.INVALID, what + " is missing; give one");
        }
        return fit(what, value, longest);
    }

    /** The same for what may be absent. */
    public static @Nullable String optional(String what, @Nullable String value, int longest) {
        return value == null ? null : fit(what, value, longest);
    }

    /** A text for people to recognise something by: what is unfit is replaced, what is too long is cut. */
    public static String mended(String value, int longest) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < value.length() && kept.length() < longest; i++) {
            boolean pair = isPair(value, i);
            if (pair) {
                kept.append(value, i, i + 2);
                i++;
            } else {
                kept.append(isUnfit(value.charAt(i)) ? '\uFFFD' : value.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String fit(String what, String value, int longest) {
        if (value.length() > longest) {
            throw new StoreException(
                    Reason.INVALID, what + " has " + value.length() + " characters; at most " + longest + " are kept");
        }
        for (int i = 0; i < value.length(); i++) {
            if (isPair(value, i)) {
                i++;
            } else if (isUnfit(value.charAt(i))) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) value.charAt(i));
                throw new StoreException(
                        Reason.INVALID,
                        what + " holds " + code + " at position " + i + ", which is no text; remove it");
            }
        }
        return value;
    }

    private static boolean isUnfit(char c) {
        return c == 0 || Character.isSurrogate(c);
    }

    private static boolean isPair(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
    }
}
