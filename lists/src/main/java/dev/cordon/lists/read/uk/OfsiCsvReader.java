package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.CsvRows;
import dev.cordon.lists.read.CsvRows.Row;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.TextEncoding;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads archives of OFSI's consolidated list, {@code ConList.csv}, which ended on 28 January 2026: a line with the date,
 * a header, then a row for each name, date of birth and address of a group. Editions of before 2022 are in Windows-1252
 * and have fewer columns.
 */
public final class OfsiCsvReader implements ListReader {

    static final String LIST = "uk-ofsi";

    @Override
    public ListFormat format() {
        return ListFormat.OFSI_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(
                new ReadLog(LIST, "OFSI consolidated list of financial sanctions targets", UkEntry.AUTHORITY, format()),
                file,
                sink);
        Map<String, Element> groups = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(file.name(), log.log().open(file), TextEncoding.of(file))) {
            published(rows, log);
            OfsiRows layout = new OfsiRows(header(file, rows));
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (layout.problem(row.get()).isPresent()) {
                    log.reject(row.get().line(), "", layout.problem(row.get()).get());
                    continue;
                }
                Element designation = layout.read(row.get());
                String id = UkEntry.id(designation);
                Element known =
                        groups.putIfAbsent(id.isEmpty() ? "row " + row.get().line() : id, designation);
                if (known != null) {
                    known.adoptNew(designation);
                }
            }
        }
        for (Element group : groups.values()) {
            log.take(UkEntry.id(group), group, any -> UkEntry.read(LIST, any));
        }
        return log.info();
    }

    private static void published(CsvRows rows, EntryLog log) throws IOException {
        List<String> first = rows.next().map(Row::fields).orElse(List.of());
        if (first.size() > 1) {
            UkDates.read(first.get(1)).map(PartialDate::from).ifPresent(log::published);
        }
    }

    private static List<String> header(SourceFile file, CsvRows rows) throws IOException {
        Row header = rows.next()
                .orElseThrow(() -> new ListException(file.name(), 0, "has no header; download the list again"));
        for (String column : List.of("Name 6", "Group ID", "Group Type", "Regime")) {
            if (!header.fields().contains(column)) {
                throw new ListException(
                        file.name(), header.line(), "the header lacks the column '" + column + "'; give ConList.csv");
            }
        }
        return header.fields();
    }
}
