package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.io.IOException;
import java.util.function.Consumer;

/** One edition of one list, to be read. Different ones may be read at the same time. */
@FunctionalInterface
public interface EditionReading {

    /**
     * Reads the edition from its start.
     *
     * @param sink takes each entry, in the order of the file, on the thread that reads
     * @return the account of what was read
     * @throws ListException if a file cannot be used; entries that the sink took before must then be thrown away
     */
    ListInfo read(Consumer<ListedParty> sink) throws IOException;
}
