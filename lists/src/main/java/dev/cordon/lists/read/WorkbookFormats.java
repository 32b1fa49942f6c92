package dev.cordon.lists.read;

import java.util.Optional;

/** Tells workbooks apart by the titles of columns in them. */
final class WorkbookFormats {

    private WorkbookFormats() {}

    static Optional<ListFormat> detect(Workbook workbook) {
        if (workbook.mentions("日本語表記")) {
            return Optional.of(ListFormat.JP_XLSX);
        }
        return workbook.mentions("Name of Individual or Entity") ? Optional.of(ListFormat.AU_XLSX) : Optional.empty();
    }
}
