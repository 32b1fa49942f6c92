package dev.cordon.lists.read.jp;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the workbook {@code shisantouketsu*.xlsx}: a sheet for each measure, with columns of its own, under a title and
 * notes. A sheet without a header of columns (the index, measures that were lifted) holds no entries.
 */
public final class MofReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.JP_XLSX;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(
                new ReadLog(MofEntry.LIST, "Japan MOF asset-freeze targets", MofEntry.AUTHORITY, format()), file, sink);
        Workbook workbook;
        try (InputStream content = log.log().open(file)) {
            workbook = Workbook.open(file.name(), content);
        }
        Map<String, MofSheet> sheets = new HashMap<>();
        workbook.rows((name, row) ->
                sheets.computeIfAbsent(name, key -> new MofSheet(key, log)).read(row));
        for (String name : workbook.sheets()) {
            MofSheet sheet = sheets.get(name);
            if (sheet != null) {
                sheet.end();
                if (!sheet.hasHeader()) {
                    log.log().unread("sheet without entries: " + name);
                }
            }
        }
        if (sheets.values().stream().noneMatch(MofSheet::hasHeader)) {
            throw new ListException(file.name(), 0, "has no sheet with the column 日本語表記; give MOF's workbook");
        }
        return log.info();
    }
}
