package dev.cordon.documents.term;

import dev.cordon.documents.text.TextSpan;

/**
 * A place where a text has a term.
 *
 * @param term what is meant
 * @param span where it stands
 * @param text the words
 */
public record TermMention(Term term, TextSpan span, String text) {}
