package dev.cordon.payments.message;

/**
 * A value of a message.
 *
 * @param path  where it stands
 * @param value as written, never blank; lines are separated by {@code \n}
 * @param line  of the input where it begins, from 1
 */
public record Element(ElementPath path, String value, int line) {}
