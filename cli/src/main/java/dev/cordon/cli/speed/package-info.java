/** How fast parties are screened, and what that takes. */
@NullMarked
package dev.cordon.cli.speed;

import org.jspecify.annotations.NullMarked;
