package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads Senzing's JSON, record by record. */
public final class SenzingReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.SENZING_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(
                new ReadLog(SenzingEntry.LIST, "Records in Senzing JSON", "Senzing", format()), file, sink);
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                Element record = next.get();
                log.take(SenzingEntry.id(record), record, SenzingEntry::read);
            }
        }
        return log.info();
    }
}
