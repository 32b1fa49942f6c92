package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads one format. Stateless. */
public interface ListReader {

    ListFormat format();

    /**
     * Reads one edition of one list, record by record, in constant memory but for what the format forces to be joined.
     *
     * @param files the files of the edition; more than one only for OFAC's legacy CSV
     * @param sink  takes each entry, in the order of the file
     * @return what was read, and what was not with reasons
     * @throws ListException if a file as a whole cannot be trusted: truncated, malformed, hostile, of another format
     */
    ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException;
}
