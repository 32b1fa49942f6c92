/** The consolidated list of the United Nations Security Council. */
@NullMarked
package dev.cordon.lists.read.un;

import org.jspecify.annotations.NullMarked;
