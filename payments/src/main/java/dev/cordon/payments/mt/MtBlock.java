package dev.cordon.payments.mt;

import java.util.List;

/**
 * A block of a message.
 *
 * @param name   {@code 1} to {@code 5}, or {@code S}
 * @param text   of blocks 1 and 2, without braces; empty for the others
 * @param fields of the other blocks
 * @param line   of the input where it begins, from 1
 */
public record MtBlock(String name, String text, List<MtField> fields, int line) {

    public MtBlock {
        fields = List.copyOf(fields);
    }
}
