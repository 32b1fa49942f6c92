/** From the bytes of a file to the text that a person would read in it, with the place of each sentence. */
@NullMarked
package dev.cordon.documents;

import org.jspecify.annotations.NullMarked;
