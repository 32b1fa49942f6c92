package dev.cordon.lists.read.csl;

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

/** Reads {@code consolidated.json} or an answer of the search interface: records under {@code results}. */
public final class CslJsonReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.CSL_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = CslEntry.log(format(), file, sink);
        List<String> path = JsonRecords.pathIn(file, "results");
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), path)) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                Element record = next.get();
                log.take(CslEntry.id(record), record, CslEntry::ofJson);
            }
        }
        return log.info();
    }
}
