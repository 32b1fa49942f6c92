package dev.cordon.core.screen.table;

import dev.cordon.core.party.Party;

/**
 * A row of a customer file.
 *
 * @param line      its line in the file, from 1
 * @param reference the file's own key of the customer, or an empty text
 * @param party     who is to be screened
 */
public record Customer(long line, String reference, Party party) {}
