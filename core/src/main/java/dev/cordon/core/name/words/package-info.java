/**
 * What a word in a name is: a title, a particle, a legal form, a number, a nickname, a translation.
 *
 * <p>Everything here is a table under {@code resources/dev/cordon/core/name/words}, written by hand as facts of
 * language and company law and readable by a compliance officer; the classes only look words up. Tables are read on
 * first use and never change. Tokens are lower-case and folded to ASCII for Latin script, lower-case native script
 * otherwise.
 */
@NullMarked
package dev.cordon.core.name.words;

import org.jspecify.annotations.NullMarked;
