/** Two parties in, evidence out: each agreement and contradiction with its weight in bits. */
@NullMarked
package dev.cordon.core.match;

import org.jspecify.annotations.NullMarked;
