/** What a command sees of the outside: two streams, the environment, and whether a person is watching. */
@NullMarked
package dev.cordon.cli.console;

import org.jspecify.annotations.NullMarked;
