/** What is listed and what is screened: parties with their names, identifiers, dates and places, as plain values. */
@NullMarked
package dev.cordon.core.party;

import org.jspecify.annotations.NullMarked;
