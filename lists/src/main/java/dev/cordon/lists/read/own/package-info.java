/** Lists that a mapping file describes: a customer's own, and small registers that need no reader of their own. */
@NullMarked
package dev.cordon.lists.read.own;

import org.jspecify.annotations.NullMarked;
