/** Cordon's own REST API: what yente has no words for. */
@NullMarked
package dev.cordon.server.v1;

import org.jspecify.annotations.NullMarked;
