/** The US Consolidated Screening List of trade.gov: lists of the Treasury, the State and the Commerce Department in one. */
@NullMarked
package dev.cordon.lists.read.csl;

import org.jspecify.annotations.NullMarked;
