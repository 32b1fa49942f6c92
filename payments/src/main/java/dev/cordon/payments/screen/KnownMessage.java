package dev.cordon.payments.screen;

/**
 * A message that was read to be known again, and not screened.
 *
 * @param type       such as {@code pacs.008.001.08} or {@code MT103}
 * @param submission what it is known by
 */
public record KnownMessage(String type, Submission submission) {}
