/**
 * The server: yente's REST API, Cordon's own, and the pages on which people decide. {@link dev.cordon.server.CordonServer}
 * is the door.
 */
@NullMarked
package dev.cordon.server;

import org.jspecify.annotations.NullMarked;
