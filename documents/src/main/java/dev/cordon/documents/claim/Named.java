package dev.cordon.documents.claim;

import dev.cordon.documents.text.TextSpan;

/**
 * Somebody or something that a text names or describes at a place.
 *
 * @param kind    what it is
 * @param name    its fullest name in the text or in the tables
 * @param key     the same for all places that mean the same
 * @param country ISO 3166-1 alpha-2 of the country for which it speaks or to which it belongs; empty if unknown
 * @param span    where it stands here
 * @param nature  what it is apart from being listed: of a listed party a person, an organisation or something else; of all
 *     others the kind
 */
public record Named(NamedKind kind, String name, String key, String country, TextSpan span, NamedKind nature) {

    /** Somebody who is on no list. */
    public Named(NamedKind kind, String name, String key, String country, TextSpan span) {
        this(kind, name, key, country, span, kind);
    }

    /** Whether it is a human being, listed or not. */
    boolean isPerson() {
        return nature == NamedKind.PERSON && kind != NamedKind.GROUP;
    }

    /** Whether the text describes one or several human beings instead of naming them. */
    boolean isDescribedPerson() {
        return nature == NamedKind.PERSON && kind == NamedKind.GROUP;
    }

    /** Whether it is a firm or a group with a name, listed or not. */
    boolean isOrganisation() {
        return nature == NamedKind.ORGANISATION && kind != NamedKind.GROUP;
    }

    /** "the analytics firm Elliptic": whoever is described so, by the name that follows. */
    Named called(Named other) {
        boolean firm = nature == NamedKind.ORGANISATION;
        NamedKind known = firm ? NamedKind.ORGANISATION : NamedKind.PERSON;
        return new Named(known, other.name, other.key, country, other.span);
    }

    /** Whether it is a name of which nothing is known. */
    boolean isUnknown() {
        return kind == NamedKind.OTHER && !key.startsWith("term:");
    }

    /** The same as somebody who acts: an unknown name is then an organisation's. */
    Named acting() {
        return isUnknown() ? new Named(NamedKind.ORGANISATION, name, key, country, span) : this;
    }

    Named at(TextSpan place) {
        return new Named(kind, name, key, country, place, nature);
    }

    Named in(String code) {
        return country.isEmpty() ? new Named(kind, name, key, code, span, nature) : this;
    }
}
