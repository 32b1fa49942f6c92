package dev.cordon.lists.read.uk;

import dev.cordon.lists.read.CsvRows.Row;
import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the cells of rows where they belong in the layout of the XML file. */
final class UkCsvRows {

    /** Steps of paths under which several values may stand in one cell; elsewhere a cell is one value. */
    private static final Set<String> SEVERAL = Set.of(
            "DOB",
            "Nationality",
            "Position",
            "PhoneNumber",
            "EmailAddress",
            "Website",
            "Subsidiary",
            "ParentCompany",
            "BusinessRegistrationNumber",
            "IMONumber",
            "CurrentOwnerOperator",
            "PreviousOwnerOperator",
            "PreviousFlag");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\||\\R)\\s*|(?:^|\\s+)\\(\\d{1,2}\\)\\s+");

    private final List<List<String>> paths = new ArrayList<>();

    UkCsvRows(List<String> header) {
        for (String column : header) {
            paths.add(UkColumns.path(column).orElse(List.of("Column " + column.strip())));
        }
    }

    /** One row as a designation of its own; those of one Unique ID are then put together. */
    Element read(Row row) {
        Element fresh = new Element("Designation", row.line());
        for (int i = 0; i < row.fields().size(); i++) {
            List<String> path = i < paths.size() ? paths.get(i) : List.of("Column " + (i + 1));
            put(fresh, path, row.fields().get(i));
        }
        return fresh;
    }

    private static void put(Element row, List<String> path, String cell) {
        if (cell.isBlank()) {
            return;
        }
        Element parent = row;
        for (String step : path.subList(0, path.size() - 1)) {
            List<Element> there = parent.all(step);
            parent = there.isEmpty() ? parent.add(step, row.line()) : there.get(0);
        }
        String leaf = path.get(path.size() - 1);
        if (SEVERAL.contains(leaf)) {
            for (String value : BETWEEN.split(cell)) {
                parent.add(leaf, value);
            }
        } else {
            parent.add(leaf, cell);
        }
    }
}
