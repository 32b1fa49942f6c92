@NullMarked
package dev.cordon.server.direct;

import org.jspecify.annotations.NullMarked;
