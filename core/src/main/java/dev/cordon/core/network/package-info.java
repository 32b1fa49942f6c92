/**
 * Who is tied to whom: ownership, control, membership, aliases and attributions, each a dated fact with its source and
 * the confidence its source puts in it. The rules of law over them are in {@link dev.cordon.core.network.ownership}.
 */
@NullMarked
package dev.cordon.core.network;

import org.jspecify.annotations.NullMarked;
