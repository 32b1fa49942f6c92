package dev.cordon.core.match;

import java.util.List;

/**
 * The two names of two parties that agree best.
 *
 * @param asked    number of the query's name; -1 if there is none
 * @param listed   number of the listed party's name; -1 if there is none
 * @param evidence what speaks for and against, without the prior; empty if there are no such names
 */
public record NameFit(int asked, int listed, List<Evidence> evidence) {

    /** No names to compare. */
    static final NameFit NONE = new NameFit(-1, -1, List.of());
}
