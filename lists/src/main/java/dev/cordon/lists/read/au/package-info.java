/** The consolidated list of Australia's Department of Foreign Affairs and Trade. */
@NullMarked
package dev.cordon.lists.read.au;

import org.jspecify.annotations.NullMarked;
