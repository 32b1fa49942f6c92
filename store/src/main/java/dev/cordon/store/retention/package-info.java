/** What is no longer to be kept, and the record of its removal. */
@NullMarked
package dev.cordon.store.retention;

import org.jspecify.annotations.NullMarked;
