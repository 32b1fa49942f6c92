package dev.cordon.lists.read.au;

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

/** Reads DFAT's consolidated list as CSV. */
public final class DfatCsvReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.AU_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = DfatEntry.log(format(), file, sink);
        DfatRows rows = new DfatRows(log);
        try (CsvRecords table = new CsvRecords(file.name(), log.log().open(file), 0)) {
            table.each(log, DfatRows.REFERENCE, rows::add);
        }
        rows.end();
        return log.info();
    }
}
