/** List entries in the vocabulary of FollowTheMoney, which yente's API speaks. */
@NullMarked
package dev.cordon.server.ftm;

import org.jspecify.annotations.NullMarked;
