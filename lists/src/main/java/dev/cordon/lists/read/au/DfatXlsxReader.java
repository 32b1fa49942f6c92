package dev.cordon.lists.read.au;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads DFAT's consolidated list as it is published: {@code regulation8_consolidated.xlsx}. */
public final class DfatXlsxReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.AU_XLSX;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = DfatEntry.log(format(), file, sink);
        Workbook workbook;
        try (InputStream content = log.log().open(file)) {
            workbook = Workbook.open(file.name(), content);
        }
        DfatRows rows = new DfatRows(log);
        Map<String, Map<Integer, String>> headers = new HashMap<>();
        workbook.rows((sheet, row) -> {
            Map<Integer, String> header = headers.get(sheet);
            if (header != null) {
                Element record = new Element("row", row.number());
                row.cells().forEach((at, text) -> record.add(header.getOrDefault(at, "Column " + (at + 1)), text));
                rows.add(record);
            } else if (row.cells().containsValue(DfatRows.NAME)) {
                Map<Integer, String> columns = new HashMap<>();
                row.cells().forEach((at, text) -> columns.put(at, EntryDraft.plain(text)));
                headers.put(sheet, columns);
            }
        });
        if (headers.isEmpty()) {
            throw new ListException(file.name(), 0, "has no column '" + DfatRows.NAME + "'; give DFAT's list");
        }
        rows.end();
        return log.info();
    }
}
