package dev.cordon.lists.read.au;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads DFAT's list as JSON lines, one entry each, as it is republished. */
public final class DfatJsonReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.AU_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = DfatEntry.log(format(), file, sink);
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                log.take(DfatEntry.id(next.get()), next.get(), DfatEntry::read);
            }
        }
        return log.info();
    }
}
