package dev.cordon.lists.read.uk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes CSV files as the publisher documents them: report date, 58 columns, one row per name and address. */
final class UkCsv {

    static final List<String> HEADER = List.of(
            ("Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,"
                            + "Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,"
                            + "Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,"
                            + "UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,"
                            + "Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,"
                            + "Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,"
                            + "National Identifier additional information,Passport number,"
                            + "Passport additional information,Position,Gender,Town of birth,Country of birth,"
                            + "Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,"
                            + "Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,"
                            + "Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,"
                            + "Hull identification number (HIN)")
                    .split(","));

    private final List<String> lines = new ArrayList<>();

    UkCsv() {
        lines.add("Report Date: 08-Oct-2026");
        line(HEADER);
    }

    /** Adds a row; columns that are not given are empty. */
    UkCsv row(String... columnsAndCells) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
        }
        return row(cells);
    }

    UkCsv row(Map<String, String> cells) {
        line(HEADER.stream().map(column -> cells.getOrDefault(column, "")).toList());
        return this;
    }

    private void line(List<String> cells) {
        lines.add(cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }
}
