/** Which designated parties a text mentions, where, and why Cordon thinks so. */
@NullMarked
package dev.cordon.documents.mention;

import org.jspecify.annotations.NullMarked;
