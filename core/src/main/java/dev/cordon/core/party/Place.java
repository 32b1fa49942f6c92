package dev.cordon.core.party;

import org.jspecify.annotations.Nullable;

/**
 * A place such as a place of birth.
 *
 * @param text    the words of the source
 * @param country ISO 3166-1 alpha-2 code in upper case, or null if unknown
 */
public record Place(String text, @Nullable String country) {}
