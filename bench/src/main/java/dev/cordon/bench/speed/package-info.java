/** How fast parties are screened. */
@NullMarked
package dev.cordon.bench.speed;

import org.jspecify.annotations.NullMarked;
