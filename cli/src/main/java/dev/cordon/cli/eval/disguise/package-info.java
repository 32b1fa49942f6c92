/** Ways in which listed names turn up elsewhere: by accident, by custom, or to hide. */
@NullMarked
package dev.cordon.cli.eval.disguise;

import org.jspecify.annotations.NullMarked;
