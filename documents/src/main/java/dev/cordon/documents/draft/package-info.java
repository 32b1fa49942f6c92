/** Designations that a text announces before a list has them: drafts, which a person approves or rejects. */
@NullMarked
package dev.cordon.documents.draft;

import org.jspecify.annotations.NullMarked;
