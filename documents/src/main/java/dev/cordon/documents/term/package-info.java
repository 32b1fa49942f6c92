/** Words that a reader of such articles knows without any list: authorities, programmes, countries, legal instruments, threat actors. */
@NullMarked
package dev.cordon.documents.term;

import org.jspecify.annotations.NullMarked;
