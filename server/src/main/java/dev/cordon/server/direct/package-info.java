/** The short way for single screenings: from the socket to a comparing thread and back, without a thread that waits. */
@NullMarked
package dev.cordon.server.direct;

import org.jspecify.annotations.NullMarked;
