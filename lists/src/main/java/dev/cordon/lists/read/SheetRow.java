package dev.cordon.lists.read;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of a sheet.
 *
 * @param number number of the row as people see it, from 1
 * @param cells  texts of the cells that hold any, by number of the column from 0
 */
public record SheetRow(int number, Map<Integer, String> cells) {

    public SheetRow {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The text in a column; empty if there is none. */
    public String cell(int column) {
        return cells.getOrDefault(column, "");
    }
}
