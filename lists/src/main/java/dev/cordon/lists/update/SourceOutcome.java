package dev.cordon.lists.update;

import dev.cordon.lists.archive.ArchivedEdition;
import org.jspecify.annotations.Nullable;

/** What became of one source in an update. */
public sealed interface SourceOutcome {

    /** Id of the list; of a file in a folder of which that cannot be told, its name. */
    String list();

    /**
     * The publisher offers what is in the archive already.
     *
     * @param edition the newest edition in the archive
     */
    record Unchanged(String list, ArchivedEdition edition) implements SourceOutcome {}

    /**
     * A new edition was taken.
     *
     * @param edition the new one
     * @param earlier the one before it in the archive, or null
     */
    record Updated(
            String list, ArchivedEdition edition, @Nullable ArchivedEdition earlier) implements SourceOutcome {}

    /**
     * Nothing was taken; what was in force stays so.
     *
     * @param reason     why, in a sentence
     * @param quarantine path of the folder in which the refused files lie, or null if none were received
     */
    record Failed(String list, String reason, @Nullable String quarantine) implements SourceOutcome {}
}
