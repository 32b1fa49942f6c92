/** The REST API of yente, so that its clients work unchanged. */
@NullMarked
package dev.cordon.server.yente;

import org.jspecify.annotations.NullMarked;
