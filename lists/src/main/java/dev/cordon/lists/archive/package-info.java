/** What Cordon keeps of official lists: every file by its hash, and a journal that says what was in force from when. */
@NullMarked
package dev.cordon.lists.archive;

import org.jspecify.annotations.NullMarked;
