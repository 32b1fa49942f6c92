package dev.cordon.core.listing;

/**
 * A tie to another party as the list words it, not yet resolved to an entry.
 *
 * @param label  the source's words for the tie, such as {@code Linked To} or {@code Parent company}
 * @param target the name that the source gives for the other party, verbatim
 */
public record Link(String label, String target) {}
