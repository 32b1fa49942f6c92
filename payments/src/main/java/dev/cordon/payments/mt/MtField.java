package dev.cordon.payments.mt;

/**
 * A field of a block.
 *
 * @param tag   such as {@code 50K}
 * @param value lines separated by {@code \n}, without the tag
 * @param line  of the input where it begins, from 1
 */
public record MtField(String tag, String value, int line) {}
