@NullMarked
package dev.cordon.store;

import org.jspecify.annotations.NullMarked;
