package dev.cordon.cli.eval.derive;

import dev.cordon.core.party.Party;

/**
 * A labelled pair of list entries.
 *
 * @param left     an entry, without what tells the answer
 * @param right    another entry, without what tells the answer
 * @param same     whether they are the same party
 * @param category how the answer is known
 * @param cluster  what pairs of the same parties have in common
 */
public record DerivedPair(Party left, Party right, boolean same, String category, String cluster) {}
