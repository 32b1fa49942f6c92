package dev.cordon.cli.eval;

/**
 * Where a share lies with 95 % confidence, by Wilson's score interval (E. B. Wilson 1927), which stays within 0 and 1 and
 * holds for few cases and for shares near 1.
 *
 * @param low  lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The interval of {@code hits} out of {@code cases}; all of 0 to 1 without cases. */
    public static Interval wilson(int hits, int cases) {
        if (cases == 0) {
            return new Interval(0, 1);
        }
        double share = (double) hits / cases;
        double spread = Z * Z / cases;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / cases + spread / (4 * cases)) / (1 + spread);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
