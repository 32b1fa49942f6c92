package dev.cordon.payments.text;

import dev.cordon.core.screen.Hit;

/**
 * A listed party that a text names.
 *
 * @param words the words of the text that name it
 * @param hit   the entry, with evidence
 */
public record TextHit(String words, Hit hit) {}
