package dev.cordon.payments.text;

import java.util.regex.Pattern;

/**
 * The numerals I, V and X among words, which are as often letters: {@code HONG FENG I HAO} may be {@code HONG FENG 1 HAO}, and
 * {@code V SEGOND GANG} the gang of the fifth. Others (II, IV) are numerals wherever they stand.
 */
public final class LoneNumeral {

    private static final Pattern NUMERAL = Pattern.compile("(?<![^ ])[IVX](?= |$)");

    private LoneNumeral() {}

    /** The name with the numerals in digits; the same object if there is none. */
    public static String inDigits(String name) {
        if (name.indexOf('I') < 0 && name.indexOf('V') < 0 && name.indexOf('X') < 0) {
            return name;
        }
        return NUMERAL.matcher(name).replaceAll(found -> switch (found.group().charAt(0)) {
            case 'I' -> "1";
            case 'V' -> "5";
            default -> "10";
        });
    }
}
