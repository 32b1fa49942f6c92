/** The pages on which people search, decide and look things up: made on the server, usable with the keyboard alone. */
@NullMarked
package dev.cordon.server.pages;

import org.jspecify.annotations.NullMarked;
