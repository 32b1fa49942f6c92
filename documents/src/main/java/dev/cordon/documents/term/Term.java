package dev.cordon.documents.term;

/**
 * What a word of the tables stands for.
 *
 * @param kind    authority, actor, …
 * @param id      unique within its kind, such as {@code OFAC} or {@code CN}
 * @param name    its full name
 * @param country ISO 3166-1 alpha-2 of the country to which it belongs; empty if none or unknown
 */
public record Term(TermKind kind, String id, String name, String country) {}
