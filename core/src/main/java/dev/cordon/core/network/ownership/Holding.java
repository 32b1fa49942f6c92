package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;

/**
 * That one party of a graph holds something of another.
 *
 * @param owner the holder's number in the graph
 * @param owned the number of what is held
 * @param kind  what is held: shares, votes, the board, control
 * @param share how much; the whole for rights that have no size
 * @param line  where the source says so: a line of a file, a number of a statement, from 1; 0 if unknown
 */
public record Holding(int owner, int owned, TieKind kind, Share share, int line) {}
