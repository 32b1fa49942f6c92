/** Full-text search over list entries in the query language of Lucene. */
@NullMarked
package dev.cordon.server.search;

import org.jspecify.annotations.NullMarked;
