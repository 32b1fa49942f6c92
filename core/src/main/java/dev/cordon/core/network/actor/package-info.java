/**
 * Threat actors: groups that researchers and governments name, each in his own way. Their names are no identity: one name
 * can mean several actors, and one actor has many names.
 */
@NullMarked
package dev.cordon.core.network.actor;

import org.jspecify.annotations.NullMarked;
