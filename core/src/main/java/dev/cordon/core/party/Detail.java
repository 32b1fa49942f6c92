package dev.cordon.core.party;

/**
 * Something that the source says of a party and for which there is no field of its own, kept verbatim.
 *
 * @param label the source's label, such as {@code Vessel type} or {@code Position}
 * @param value the source's words
 */
public record Detail(String label, String value) {}
