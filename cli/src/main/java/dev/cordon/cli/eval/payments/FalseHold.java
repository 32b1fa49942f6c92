package dev.cordon.cli.eval.payments;

/**
 * A clean payment that was held.
 *
 * @param number of the payment
 * @param why    kind of hit and class of element, or the fault
 * @param words  that were hit
 * @param entry  name of the listed party or place
 */
public record FalseHold(int number, String why, String words, String entry) {}
