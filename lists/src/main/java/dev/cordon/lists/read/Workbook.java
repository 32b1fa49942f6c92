package dev.cordon.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A workbook in XLSX (ECMA-376). Cells come as texts: shared and inline strings whole, rich text joined, phonetic guides
 * left out; numbers in a date's format as {@code yyyy-MM-dd}.
 *
 * <pre>{@code
 * Workbook workbook = Workbook.open(file.name(), stream);
 * workbook.rows((sheet, row) -> System.out.println(sheet + ": " + row.cells()));
 * }</pre>
 */
public final class Workbook {

    private final String file;
    private final WorkbookZip zip;
    private final Map<String, String> sheetOfPart;
    private final SharedStrings strings;
    private final CellStyles styles;

    private Workbook(
            String file, WorkbookZip zip, Map<String, String> sheetOfPart, SharedStrings strings, CellStyles styles) {
        this.file = file;
        this.zip = zip;
        this.sheetOfPart = sheetOfPart;
        this.strings = strings;
        this.styles = styles;
    }

    /** Takes the rows of all sheets. */
    @FunctionalInterface
    public interface RowReader {
        void read(String sheet, SheetRow row) throws IOException;
    }

    /**
     * Reads all but the sheets.
     *
     * @param content the bytes of the file; the caller closes it
     * @throws ListException if it is no workbook, cut off, damaged, or too large
     */
    public static Workbook open(String file, InputStream content) throws IOException {
        WorkbookZip zip = WorkbookZip.of(file, content);
        Map<String, String> sheetOfRelation = new LinkedHashMap<>();
        Map<String, String> partOfRelation = new HashMap<>();
        SharedStrings strings = new SharedStrings();
        CellStyles styles = new CellStyles();
        zip.parts((name, part) -> {
            switch (name) {
                case "xl/workbook.xml" -> sheets(XmlCursor.open(file, part), sheetOfRelation, styles);
                case "xl/_rels/workbook.xml.rels" -> relations(XmlCursor.open(file, part), partOfRelation);
                case "xl/sharedStrings.xml" -> strings.read(XmlCursor.open(file, part));
                case "xl/styles.xml" -> styles.read(XmlCursor.open(file, part));
                default -> {
                    // sheets come when all else is known; pictures and settings are no data
                }
            }
        });
        if (sheetOfRelation.isEmpty()) {
            throw new ListException(file, 0, "is a ZIP archive without a workbook in it; unpack it and give the list");
        }
        Map<String, String> sheetOfPart = new LinkedHashMap<>();
        sheetOfRelation.forEach((relation, sheet) ->
                sheetOfPart.put(partOfRelation.getOrDefault(relation, "no part for " + sheet), sheet));
        return new Workbook(file, zip, sheetOfPart, strings, styles);
    }

    private static void sheets(XmlCursor xml, Map<String, String> sheetOfRelation, CellStyles styles)
            throws IOException {
        xml.children(group -> {
            if (group.equals("workbookPr")) {
                String flag = xml.attribute("date1904").orElse("");
                styles.from1904(flag.equals("1") || flag.equals("true"));
            } else if (group.equals("sheets")) {
                xml.children(sheet -> sheetOfRelation.put(
                        xml.attribute("id").orElse(""), xml.attribute("name").orElse("")));
            }
        });
    }

    private static void relations(XmlCursor xml, Map<String, String> partOfRelation) throws IOException {
        xml.children(relation -> {
            String target = xml.attribute("Target").orElse("");
            partOfRelation.put(
                    xml.attribute("Id").orElse(""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
    }

    /** Names of the sheets, in the order of the workbook. */
    public List<String> sheets() {
        return new ArrayList<>(sheetOfPart.values());
    }

    /** Whether the text is one of those that cells share. */
    public boolean mentions(String text) {
        return strings.contains(text);
    }

    /**
     * Visits the rows that hold anything, sheet by sheet, in the order in which they are stored.
     *
     * @throws ListException if a sheet is missing or cannot be read
     */
    public void rows(RowReader reader) throws IOException {
        Set<String> missing = new HashSet<>(sheetOfPart.keySet());
        zip.parts((name, part) -> {
            String sheet = sheetOfPart.get(name);
            if (sheet != null && missing.remove(name)) {
                new SheetCells(file, strings, styles).read(XmlCursor.open(file, part), row -> reader.read(sheet, row));
            }
        });
        if (!missing.isEmpty()) {
            throw new ListException(file, 0, "the workbook lacks sheets that it names: " + missing);
        }
    }
}
