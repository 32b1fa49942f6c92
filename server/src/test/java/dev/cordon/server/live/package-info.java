@NullMarked
package dev.cordon.server.live;

import org.jspecify.annotations.NullMarked;
