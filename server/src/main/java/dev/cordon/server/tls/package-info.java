/** Encrypted connections that end in this process. */
@NullMarked
package dev.cordon.server.tls;

import org.jspecify.annotations.NullMarked;
