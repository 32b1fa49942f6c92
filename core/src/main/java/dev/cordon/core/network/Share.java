package dev.cordon.core.network;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, exactly: a percentage, a fraction, or a range between two of them.
 *
 * <p>Held in whole units of which {@link #WHOLE} make 100 %. The number is divisible by 10 to the twelfth, 7, 9, 11 and
 * 13, so that percentages with ten decimals and fractions like 1/3, 5/12 or 2/7 are held without rounding.
 *
 * @param low      the least it can be, in units
 * @param high     the most it can be, in units, not below {@code low}
 * @param lowOpen  whether it is more than {@code low}, not equal to it
 * @param highOpen whether it is less than {@code high}, not equal to it
 */
public record Share(long low, long high, boolean lowOpen, boolean highOpen) {

    /** 100 % in units. */
    public static final long WHOLE = 9009L * 1_000_000_000_000L;

    /** 1 % in units. */
    public static final long PERCENT = WHOLE / 100;

    /** More than nothing, up to all: the holder is known and the size of the holding is not. */
    public static final Share UNKNOWN = new Share(0, WHOLE, true, false);

    public static final Share ALL = exactly(WHOLE);

    private static final BigInteger UNITS = BigInteger.valueOf(WHOLE);
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final Pattern DECIMAL = Pattern.compile(NUMBER);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(>?)" + NUMBER + "\\s*(?:-|–|to|\\.\\.)\\s*(<?)" + NUMBER);
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|≥|≤)\\s*" + NUMBER);
    private static final int LONGEST = 60;

    public Share {
        if (low < 0 || high > WHOLE || low > high || (low == high && (lowOpen || highOpen))) {
            throw new IllegalArgumentException("no share: from " + text(low) + " to " + text(high));
        }
    }

    /** The share of so many units. */
    public static Share exactly(long units) {
        return new Share(units, units, false, false);
    }

    /** The share of so many whole percent. */
    public static Share percent(int percent) {
        return exactly(percent * PERCENT);
    }

    /** From one whole percentage to another, both included. */
    public static Share between(int low, int high) {
        return new Share(low * PERCENT, high * PERCENT, false, false);
    }

    /** Whether the share is known exactly. */
    public boolean isExact() {
        return low == high;
    }

    /**
     * Reads a share as people write it: {@code 50}, {@code 49.99 %}, {@code 33,3}, {@code 1/3} (of the whole),
     * {@code 25-50}, {@code >25-50}, {@code 50-<75}, {@code >50}, {@code >=75}; empty or {@code unknown} is {@link #UNKNOWN}.
     *
     * @throws IllegalArgumentException if the text is no share between 0 and 100 %; the message says so
     */
    public static Share parse(String text) {
        String value = text.replace("%", "").strip();
        if (value.isEmpty() || value.equalsIgnoreCase("unknown") || value.equals("?")) {
            return UNKNOWN;
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("no share: longer than " + LONGEST + " characters");
        }
        try {
            return read(value);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("no exact share: '" + text + "' has more than ten decimals", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no share: '" + text + "'; write 50, 49.99, 1/3, 25-50 or >50, from 0 to 100", e);
        }
    }

    private static Share read(String value) {
        Matcher matcher = DECIMAL.matcher(value);
        if (matcher.matches()) {
            return exactly(units(value));
        }
        matcher = FRACTION.matcher(value);
        if (matcher.matches()) {
            return fraction(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }
        matcher = RANGE.matcher(value);
        if (matcher.matches()) {
            long low = units(matcher.group(2));
            long high = units(matcher.group(4));
            return new Share(
                    low, high, !matcher.group(1).isEmpty(), !matcher.group(3).isEmpty());
        }
        matcher = BOUND.matcher(value);
        if (matcher.matches()) {
            long bound = units(matcher.group(2));
            return switch (matcher.group(1)) {
                case ">" -> new Share(bound, WHOLE, true, false);
                case "<" -> new Share(0, bound, false, true);
                case ">=", "≥" -> new Share(bound, WHOLE, false, false);
                default -> new Share(0, bound, false, false);
            };
        }
        throw new IllegalArgumentException("not understood");
    }

    private static long units(String decimal) {
        return new BigDecimal(decimal.replace(',', '.'))
                .multiply(BigDecimal.valueOf(PERCENT))
                .longValueExact();
    }

    /** Exactly where the units allow it; else the range of the two neighbouring units, in which it lies. */
    private static Share fraction(long numerator, long denominator) {
        BigInteger[] units =
                UNITS.multiply(BigInteger.valueOf(numerator)).divideAndRemainder(BigInteger.valueOf(denominator));
        long floor = units[0].longValueExact();
        return units[1].signum() == 0 ? exactly(floor) : new Share(floor, floor + 1, true, true);
    }

    /** Units as a percentage for people, such as {@code 49.99 %}; a third is {@code 33.33333333… %}. */
    public static String text(long units) {
        BigDecimal percent = BigDecimal.valueOf(units).divide(BigDecimal.valueOf(PERCENT), MathContext.DECIMAL64);
        if (percent.stripTrailingZeros().scale() > 10) {
            return percent.setScale(8, java.math.RoundingMode.DOWN).toPlainString() + "… %";
        }
        return percent.stripTrailingZeros().toPlainString() + " %";
    }

    @Override
    public String toString() {
        if (isExact()) {
            return text(low);
        }
        if (equals(UNKNOWN)) {
            return "an unknown share";
        }
        if (high == WHOLE && !highOpen) {
            return (lowOpen ? "more than " : "at least ") + text(low);
        }
        return (lowOpen ? "more than " : "") + text(low) + (highOpen ? " to less than " : " to ") + text(high);
    }
}
