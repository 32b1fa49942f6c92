/** Why a party is listed: designations with authority, programme, measures and reasons, and the list that says so. */
@NullMarked
package dev.cordon.core.listing;

import org.jspecify.annotations.NullMarked;
