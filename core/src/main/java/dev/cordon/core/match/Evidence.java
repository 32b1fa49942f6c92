package dev.cordon.core.match;

/**
 * One reason for or against "the same party", with its weight.
 *
 * <p>Weights are base-2 logarithms of likelihood ratios, held in hundredths of a bit so that sums are exact and the same
 * on every machine. The evidence of a comparison adds up to {@link Score#total}.
 *
 * @param feature   what was compared, such as {@code family name} or {@code date of birth}
 * @param query     the value of the query; empty where the feature is not a pair of values
 * @param listed    the value of the list entry; empty where the feature is not a pair of values
 * @param centibits weight in hundredths of a bit; positive speaks for the same party
 * @param detail    the comparison in plain words
 */
public record Evidence(String feature, String query, String listed, int centibits, String detail) {

    /** The weight in bits. */
    public double bits() {
        return centibits / 100.0;
    }
}
