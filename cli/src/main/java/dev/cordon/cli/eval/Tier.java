package dev.cordon.cli.eval;

/**
 * Mean score of the pairs whose labels are equally sure and say the same. Over the tiers from surely the same to surely
 * different, the means ought to fall.
 *
 * @param name      such as {@code STRONG}
 * @param same      the label
 * @param pairs     number of pairs
 * @param errors    those on the wrong side of the default threshold
 * @param meanScore mean of the scores, 0 to 1
 */
public record Tier(String name, boolean same, int pairs, int errors, double meanScore) {}
