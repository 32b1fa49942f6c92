package dev.cordon.lists.read.csl;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.CsvRecords;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code consolidated.csv}, row by row. Several values in a cell stand between semicolons. */
public final class CslCsvReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.CSL_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = CslEntry.log(format(), file, sink);
        try (CsvRecords table = new CsvRecords(file.name(), log.log().open(file), 0)) {
            table.each(log, "_id", row -> log.take(CslEntry.id(row), row, CslEntry::ofRow));
        }
        return log.info();
    }
}
