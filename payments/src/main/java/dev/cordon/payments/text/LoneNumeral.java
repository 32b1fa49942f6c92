package dev.cordon.payments.text;

import java.util.regex.Pattern;

/**
 * The numeral I among words, which is as often a letter: {@code HONG FENG I HAO} may be {@code HONG FENG 1 HAO}. Others (II, IV) are
 * numerals wherever they stand.
 */
public final class LoneNumeral {

    private static final Pattern ONE = Pattern.compile("(?<=[\\p{L}\\p{N}.] )I(?= |$)");

    private LoneNumeral() {}

    /** The name with the numeral in digits; the same object if there is none. */
    public static String inDigits(String name) {
        return name.indexOf('I') < 0 ? name : ONE.matcher(name).replaceAll("1");
    }
}
