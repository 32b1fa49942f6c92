/** Who is let in, and what each role may do. */
@NullMarked
package dev.cordon.server.access;

import org.jspecify.annotations.NullMarked;
