/** The lists of the US Treasury's Office of Foreign Assets Control: legacy CSV and SDN XML. */
@NullMarked
package dev.cordon.lists.read.ofac;

import org.jspecify.annotations.NullMarked;
