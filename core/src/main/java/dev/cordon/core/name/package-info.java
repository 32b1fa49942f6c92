/**
 * From a string to an {@link dev.cordon.core.name.AnalyzedName}: script, romanised readings, tokens with their roles,
 * rarity and sound.
 */
@NullMarked
package dev.cordon.core.name;

import org.jspecify.annotations.NullMarked;
