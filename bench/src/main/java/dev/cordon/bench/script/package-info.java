/** How much of real name pairs the romanisations reach, and how fast. */
@NullMarked
package dev.cordon.bench.script;

import org.jspecify.annotations.NullMarked;
