package dev.cordon.lists.read.eu;

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
import dev.cordon.lists.read.WrittenDates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code csvFullSanctionsList} 1.0: cells between semicolons, a row for each name, address, birth, document or
 * citizenship of an entity. Whole rows may stand in quotes.
 */
public final class EuCsvReader implements ListReader {

    private static final Pattern CELL = Pattern.compile(";");
    private static final String ENTITY = "Entity_logical_id";

    /** Columns, and where the XML has the same; the group is the part before the slash. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("EU_ref_num", "@euReferenceNumber"),
            Map.entry("Subject_type", "subjectType/@classificationCode"),
            Map.entry("Entity_remark", "remark"),
            Map.entry("Leba_numtitle", "regulation/@numberTitle"),
            Map.entry("Leba_publication_date", "regulation/@publicationDate"),
            Map.entry("Leba_url", "regulation/publicationUrl"),
            Map.entry("Programme", "regulation/@programme"),
            Map.entry("Naal_lastname", "nameAlias/@lastName"),
            Map.entry("Naal_firstname", "nameAlias/@firstName"),
            Map.entry("Naal_middlename", "nameAlias/@middleName"),
            Map.entry("Naal_wholename", "nameAlias/@wholeName"),
            Map.entry("Naal_gender", "nameAlias/@gender"),
            Map.entry("Naal_title", "nameAlias/@title"),
            Map.entry("Naal_function", "nameAlias/@function"),
            Map.entry("Naal_language", "nameAlias/@nameLanguage"),
            Map.entry("Addr_number", "address/@poBox"),
            Map.entry("Addr_street", "address/@street"),
            Map.entry("Addr_zipcode", "address/@zipCode"),
            Map.entry("Addr_city", "address/@city"),
            Map.entry("Addr_country", "address/@countryDescription"),
            Map.entry("Addr_other", "address/remark"),
            Map.entry("Birt_date", "birthdate/@birthdate"),
            Map.entry("Birt_place", "birthdate/@place"),
            Map.entry("Birt_country", "birthdate/@countryDescription"),
            Map.entry("Iden_number", "identification/@number"),
            Map.entry("Iden_country", "identification/@countryDescription"),
            Map.entry("Citi_country", "citizenship/@countryDescription"));

    @Override
    public ListFormat format() {
        return ListFormat.EU_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(new ReadLog(EuEntry.LIST, EuEntry.TITLE, EuEntry.AUTHORITY, format()), file, sink);
        Map<String, Element> entities = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(file.name(), log.log().open(file), TextEncoding.of(file))) {
            List<String> header = cells(rows.next()
                    .orElseThrow(() -> new ListException(file.name(), 0, "has no header; download it again")));
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> cells = cells(row.get());
                int id = header.indexOf(ENTITY);
                if (id < 0 || id >= cells.size() || cells.size() > header.size()) {
                    log.reject(row.get().line(), "", "the row has " + cells.size() + " cells, not " + header.size());
                    continue;
                }
                published(header, cells, log);
                long line = row.get().line();
                Element entity = entities.computeIfAbsent(cells.get(id), key -> new Element("sanctionEntity", line));
                add(entity, header, cells);
            }
        }
        for (Element entity : entities.values()) {
            log.take(EuEntry.id(entity), entity, EuEntry::read);
        }
        return log.info();
    }

    /** Cells of a row; commas in it made fields where the row is not in quotes. */
    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (String cell : CELL.split(String.join(",", row.fields()), -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static void published(List<String> header, List<String> cells, EntryLog log) {
        int day = header.get(0).startsWith("Date_file") ? 0 : -1;
        if (day == 0) {
            WrittenDates.read(cells.get(0)).map(PartialDate::from).ifPresent(log::published);
        }
    }

    private static void add(Element entity, List<String> header, List<String> cells) {
        Map<String, Element> groups = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = header.get(i);
            String path = PATHS.get(column);
            boolean bookkeeping = column.endsWith("logical_id")
                    || column.startsWith("Date_file")
                    || column.contains("_leba_")
                    || column.endsWith("_programme");
            if (cells.get(i).isEmpty() || cells.get(i).equals("N/A") || bookkeeping && path == null) {
                continue;
            }
            int slash = path == null ? -1 : path.indexOf('/');
            if (path == null || slash < 0) {
                addOnce(entity, path == null ? column : path, cells.get(i));
            } else {
                groups.computeIfAbsent(path.substring(0, slash), name -> new Element(name, entity.line()))
                        .add(path.substring(slash + 1), cells.get(i));
            }
        }
        groups.values().forEach(entity::attach);
    }

    private static void addOnce(Element entity, String name, String text) {
        if (!entity.texts(name).contains(text)) {
            entity.add(name, text);
        }
    }
}
