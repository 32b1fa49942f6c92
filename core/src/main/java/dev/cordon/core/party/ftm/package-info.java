/** Parties in the vocabulary of FollowTheMoney, the data model of OpenSanctions. */
@NullMarked
package dev.cordon.core.party.ftm;

import org.jspecify.annotations.NullMarked;
