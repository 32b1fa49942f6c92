package dev.cordon.core.listing;

/**
 * A record of a list file that could not be taken over.
 *
 * @param file    name of the file
 * @param line    line in the file, from 1; 0 if unknown
 * @param entryId the list's number of the entry, or an empty text if it could not be read
 * @param reason  what is wrong, in a sentence
 */
public record Rejection(String file, long line, String entryId, String reason) {}
