package dev.cordon.core.index;

/**
 * An entry that the search thinks worth comparing.
 *
 * @param entry   its number in the watchlist
 * @param name    ordinal of its name that agrees best, or -1 if no name was compared
 * @param asked   ordinal of the query's name that agrees with it, or -1
 * @param bits    evidence of the two names in hundredths of a bit, without the prior; 0 if no name was compared
 */
public record Candidate(int entry, int name, int asked, int bits) {}
