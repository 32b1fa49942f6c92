/** The {@code cordon} command: one class per subcommand. */
@NullMarked
package dev.cordon.cli;

import org.jspecify.annotations.NullMarked;
