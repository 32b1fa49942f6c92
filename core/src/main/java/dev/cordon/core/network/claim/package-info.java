/**
 * Who said what of whom, how sure they said they are, and who denied it; and the incidents that it is about. A claim has no
 * legal effect of itself, and a denial takes none away.
 */
@NullMarked
package dev.cordon.core.network.claim;

import org.jspecify.annotations.NullMarked;
