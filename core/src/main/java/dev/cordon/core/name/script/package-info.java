/** From a native-script word or name to its Latin romanisations, and from a raw string to a clean one. */
@NullMarked
package dev.cordon.core.name.script;

import org.jspecify.annotations.NullMarked;
