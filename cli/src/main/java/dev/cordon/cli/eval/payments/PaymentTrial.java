package dev.cordon.cli.eval.payments;

/**
 * A listed party in one element of a payment, and what came of it.
 *
 * @param group    the class of element, such as {@code party} or {@code free text}
 * @param element  where it was put
 * @param disguise how it was written
 * @param entry    id of the entry
 * @param value    what was put there
 * @param held     whether the message was held because of a hit
 */
public record PaymentTrial(String group, String element, String disguise, String entry, String value, boolean held) {}
