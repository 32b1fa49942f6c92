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
 */
public record Named(NamedKind kind, String name, String key, String country, TextSpan span) {

    Named at(TextSpan place) {
        return new Named(kind, name, key, country, place);
    }

    Named in(String code) {
        return country.isEmpty() ? new Named(kind, name, key, code, span) : this;
    }
}
