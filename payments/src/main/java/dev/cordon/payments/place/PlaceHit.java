package dev.cordon.payments.place;

/**
 * An embargoed place that a value names.
 *
 * @param words the words that name it
 */
public record PlaceHit(String words, EmbargoedPlace place) {}
