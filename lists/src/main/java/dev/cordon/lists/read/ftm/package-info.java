/** Files of OpenSanctions and others in FollowTheMoney: entities, nested targets, simplified CSV; and Senzing's JSON. */
@NullMarked
package dev.cordon.lists.read.ftm;

import org.jspecify.annotations.NullMarked;
