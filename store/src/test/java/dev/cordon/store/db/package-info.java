@NullMarked
package dev.cordon.store.db;

import org.jspecify.annotations.NullMarked;
