/** SQLite or PostgreSQL: connections, tables, and the one thread that writes. */
@NullMarked
package dev.cordon.store.db;

import org.jspecify.annotations.NullMarked;
