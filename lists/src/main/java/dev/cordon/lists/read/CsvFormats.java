package dev.cordon.lists.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells CSV lists with a header apart by the names of their columns. */
final class CsvFormats {

    private static final List<CsvFormat> KNOWN = List.of(
            new CsvFormat(ListFormat.UK_CSV, "uk-sanctions", Set.of("Unique ID", "Name 6")),
            new CsvFormat(ListFormat.AU_CSV, "au-dfat", Set.of("Reference", "Name of Individual or Entity")),
            new CsvFormat(ListFormat.CSL_CSV, "us-csl", Set.of("_id", "source", "entity_number", "alt_names")),
            new CsvFormat(ListFormat.FTM_CSV, "opensanctions", Set.of("id", "schema", "name", "aliases")));

    private CsvFormats() {}

    /**
     * A format and what tells it.
     *
     * @param list    id of the list
     * @param columns columns that the header has, among others
     */
    record CsvFormat(ListFormat format, String list, Set<String> columns) {}

    /** Names of columns in a header line, if none of them holds a comma. */
    static List<String> columns(String header) {
        return Arrays.stream(header.replace("\"", "").split(",", -1))
                .map(String::strip)
                .toList();
    }

    static Optional<CsvFormat> detect(List<String> header) {
        return KNOWN.stream()
                .filter(format -> header.containsAll(format.columns()))
                .findFirst();
    }

    /** A format that its first line tells without a header of columns in it. */
    static Optional<CsvFormat> detectByLine(String line) {
        if (line.startsWith("Report Date:")) {
            return Optional.of(new CsvFormat(ListFormat.UK_CSV, "uk-sanctions", Set.of()));
        }
        if (line.matches("\"?Last Updated\"?,.*")) {
            return Optional.of(new CsvFormat(ListFormat.OFSI_CSV, "uk-ofsi", Set.of()));
        }
        boolean eu = line.contains("Entity_logical_id;") && line.contains("Naal_");
        return eu ? Optional.of(new CsvFormat(ListFormat.EU_CSV, "eu-fsf", Set.of())) : Optional.empty();
    }
}
