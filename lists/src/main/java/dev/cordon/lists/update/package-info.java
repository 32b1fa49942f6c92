/** From an official server, or a folder, into the archive and into force: checked, all at once or not at all. */
@NullMarked
package dev.cordon.lists.update;

import org.jspecify.annotations.NullMarked;
