package dev.cordon.lists.read.uk;

import dev.cordon.lists.read.CsvRows.Row;
import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of OFSI's list under the columns of the UK Sanctions List. What has no column of its own there stands in "Other
 * Information" behind a label: {@code (UK Sanctions List Ref):CYB0046. (Gender):Male}.
 */
final class OfsiRows {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("Name Non-Latin Script", "Name non-latin script"),
            Map.entry("Non-Latin Script Type", "Non-latin script type"),
            Map.entry("Non-Latin Script Language", "Non-latin script language"),
            Map.entry("DOB", "D.O.B"),
            Map.entry("Town of Birth", "Town of birth"),
            Map.entry("Country of Birth", "Country of birth"),
            Map.entry("Nationality", "Nationality(/ies)"),
            Map.entry("Passport Number", "Passport number"),
            Map.entry("Passport Details", "Passport additional information"),
            Map.entry("Listed On", "Listed On"),
            Map.entry("National Identification Number", "National Identifier number"),
            Map.entry("National Identification Details", "National Identifier additional information"),
            Map.entry("NI Number", "National Identifier number"),
            Map.entry("Address 1", "Address Line 1"),
            Map.entry("Address 2", "Address Line 2"),
            Map.entry("Address 3", "Address Line 3"),
            Map.entry("Address 4", "Address Line 4"),
            Map.entry("Address 5", "Address Line 5"),
            Map.entry("Address 6", "Address Line 6"),
            Map.entry("Post/Zip Code", "Address Postal Code"),
            Map.entry("Country", "Address Country"),
            Map.entry("Group Type", "Designation Type"),
            Map.entry("Alias Type", "Name type"),
            Map.entry("Alias Quality", "Alias strength"),
            Map.entry("Regime", "Regime Name"),
            Map.entry("UK Sanctions List Date Designated", "Date Designated"),
            Map.entry("Group ID", "Unique ID"));

    /** Labels in "Other Information", and the columns that hold the same in the UK Sanctions List. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("UK Sanctions List Ref", "UK Sanctions List Ref"),
            Map.entry("UN Ref", "UN Reference Number"),
            Map.entry("UK Statement of Reasons", "UK Statement of Reasons"),
            Map.entry("Gender", "Gender"),
            Map.entry("Phone number", "Phone number"),
            Map.entry("Email address", "Email address"),
            Map.entry("Website", "Website"),
            Map.entry("Type of entity", "Type of entity"),
            Map.entry("Parent company", "Parent company"),
            Map.entry("Subsidiaries", "Subsidiaries"),
            Map.entry("Business Reg No", "Business registration number (s)"),
            Map.entry("IMO number", "IMO number"),
            Map.entry("Flag of ship", "Current believed flag of ship"),
            Map.entry("Previous flags", "Previous flags"),
            Map.entry("Current owners", "Current owner/operator (s)"),
            Map.entry("Type of ship", "Type of ship"),
            Map.entry("Tonnage of ship", "Tonnage of ship"),
            Map.entry("Length of ship", "Length of ship"),
            Map.entry("Year built", "Year Built"));

    private static final Pattern LABEL =
            Pattern.compile("\\((" + String.join("|", LABELS.keySet()) + ")\\):\\s*", Pattern.CASE_INSENSITIVE);
    /** A reference among the words. Its letter tells people from entities; ships have none, their owners' is mentioned. */
    private static final Pattern OLD_UN = Pattern.compile("\\bUN Ref\\.? ([A-Z]{2,3}([ie])\\.\\d{3})");

    private static final String OTHER = "Other Information";
    private static final String IMPOSED = "Sanctions Imposed";

    private final List<String> header;

    OfsiRows(List<String> header) {
        this.header = header.stream().map(String::strip).toList();
    }

    Optional<String> problem(Row row) {
        return row.fields().size() == header.size()
                ? Optional.empty()
                : Optional.of("the row has " + row.fields().size() + " columns instead of " + header.size());
    }

    /** The row as a designation of its own; those of one group are then put together. */
    Element read(Row row) {
        List<String> columns = new ArrayList<>(List.of(IMPOSED));
        List<String> cells = new ArrayList<>(List.of("Asset freeze"));
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String cell = row.fields().get(i).strip();
            if (column.equals(OTHER)) {
                labelled(cell, row.fields().get(header.indexOf("Group Type")), columns, cells);
            } else if (!cell.isEmpty()) {
                put(field(column), cell, columns, cells);
            }
        }
        return new UkCsvRows(columns).read(new Row(row.line(), cells));
    }

    /** Editions of before 2022 have a passport's number among its details, and one day for listing and designation. */
    private String field(String column) {
        if (column.equals("Passport Details") && !header.contains("Passport Number")) {
            return "Passport number";
        }
        return COLUMNS.getOrDefault(column, column);
    }

    private static void put(String column, String cell, List<String> columns, List<String> cells) {
        columns.add(column);
        if (column.equals("Nationality(/ies)")) {
            cells.add(String.join(" | ", Numbered.parts(stripped(cell))));
        } else {
            boolean place = column.startsWith("Country of") || column.startsWith("Town of");
            cells.add(place ? stripped(cell) : cell);
        }
    }

    private static String stripped(String cell) {
        return cell.replaceFirst("[.\\s]+$", "");
    }

    private static void labelled(String text, String kind, List<String> columns, List<String> cells) {
        if (text.isEmpty()) {
            return;
        }
        Matcher label = LABEL.matcher(text);
        String column = OTHER;
        int start = 0;
        while (label.find()) {
            labelledSegment(column, text.substring(start, label.start()), columns, cells);
            column = column(label.group(1));
            start = label.end();
        }
        labelledSegment(column, text.substring(start), columns, cells);
        Matcher un = OLD_UN.matcher(text);
        if (text.contains("UN Ref")
                && un.find()
                && kind.strip().toLowerCase(Locale.ROOT).startsWith(un.group(2))) {
            segment("UN Reference Number", un.group(1), columns, cells);
        }
    }

    private static String column(String label) {
        return LABELS.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(label))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    /** A reference ends with its full stop; what follows is free text. */
    private static void labelledSegment(String column, String text, List<String> columns, List<String> cells) {
        int stop = text.indexOf(". ");
        boolean reference = column.equals("UK Sanctions List Ref") || column.equals("UN Reference Number");
        if (reference && stop >= 0) {
            segment(column, text.substring(0, stop), columns, cells);
            segment(OTHER, text.substring(stop + 2), columns, cells);
        } else {
            segment(column, text, columns, cells);
        }
    }

    private static void segment(String column, String text, List<String> columns, List<String> cells) {
        boolean prose = column.equals(OTHER) || column.equals("UK Statement of Reasons");
        String value =
                prose ? text.strip() : text.strip().replaceFirst("\\.$", "").strip();
        if (!value.isEmpty()) {
            columns.add(column);
            cells.add(value);
        }
    }
}
