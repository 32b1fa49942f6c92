package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.CsvRows;
import dev.cordon.lists.read.CsvRows.Row;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code UK-Sanctions-List.csv}: a line with the date of the report, a header, then one row per name and address
 * of a designation. The rows of one designation need not be next to each other, so all are held until the end.
 */
public final class UkCsvReader implements ListReader {

    private static final Pattern REPORT_DATE = Pattern.compile("\\W*Report Date:\\s*(\\S+).*");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);
    private static final List<String> NEEDED = List.of("Unique ID", "Name 6", "Regime Name", "Designation Type");

    @Override
    public ListFormat format() {
        return ListFormat.UK_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = UkEntry.log(format(), file, sink);
        Map<String, Element> designations = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(file.name(), log.log().open(file), StandardCharsets.UTF_8)) {
            UkCsvRows layout = new UkCsvRows(header(file, rows, log.log()));
            int anonymous = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                Element designation = layout.read(row.get());
                String id = UkEntry.id(designation);
                designations.merge(id.isEmpty() ? "without id " + anonymous++ : id, designation, UkCsvReader::join);
            }
        }
        for (Element designation : designations.values()) {
            UkEntry.take(log, designation);
        }
        return log.info();
    }

    private static Element join(Element first, Element further) {
        first.adopt(further);
        return first;
    }

    private static List<String> header(SourceFile file, CsvRows rows, ReadLog log) throws IOException {
        for (int i = 0; i < 3; i++) {
            Row row = rows.next()
                    .orElseThrow(() -> new ListException(file.name(), 0, "has no header; download the list again"));
            Matcher date = REPORT_DATE.matcher(row.fields().get(0));
            if (date.matches()) {
                day(file, row, date.group(1), log);
            } else if (row.fields().size() > 1) {
                checkHeader(file, row);
                return row.fields();
            }
        }
        throw new ListException(file.name(), 1, "has no header in its first three lines; download the list again");
    }

    private static void day(SourceFile file, Row row, String text, ReadLog log) throws ListException {
        try {
            log.published(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException e) {
            throw new ListException(file.name(), row.line(), "the report date '" + text + "' is no date", e);
        }
    }

    private static void checkHeader(SourceFile file, Row row) throws ListException {
        List<List<String>> known = row.fields().stream()
                .map(UkColumns::path)
                .flatMap(Optional::stream)
                .toList();
        for (String column : NEEDED) {
            if (UkColumns.path(column).filter(known::contains).isEmpty()) {
                throw new ListException(
                        file.name(),
                        row.line(),
                        "the header lacks the column '" + column + "'; give the UK Sanctions List");
            }
        }
    }
}
