/** The text of a document as words, stretches and sentences. */
@NullMarked
package dev.cordon.documents.text;

import org.jspecify.annotations.NullMarked;
