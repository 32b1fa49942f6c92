/** Who designated a subject, when, who followed, and who has not. */
@NullMarked
package dev.cordon.lists.coverage;

import org.jspecify.annotations.NullMarked;
