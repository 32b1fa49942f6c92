package dev.cordon.lists;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An edition as a reader gives it, for tests. */
public record ReadEdition(ListInfo info, List<ListedParty> entries) {

    public static ReadEdition of(ListReader reader, List<SourceFile> files) throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        ListInfo info = reader.read(files, entries::add);
        return new ReadEdition(info, List.copyOf(entries));
    }

    /** Reads a file with the given content. */
    public static ReadEdition of(ListReader reader, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return of(reader, List.of(new SourceFile(name, () -> new ByteArrayInputStream(bytes))));
    }

    public ListedParty entry(String id) {
        return entries.stream()
                .filter(entry -> entry.entryId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + id));
    }
}
