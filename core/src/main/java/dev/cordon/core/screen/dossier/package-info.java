/**
 * Who is behind a name that is on no list: a threat actor, the designated parties to which official text ties it, those who
 * are merely indicted or accused, what was said and denied, and what all that means in law.
 */
@NullMarked
package dev.cordon.core.screen.dossier;

import org.jspecify.annotations.NullMarked;
