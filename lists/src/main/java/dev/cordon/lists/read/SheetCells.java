package dev.cordon.lists.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one sheet. */
final class SheetCells {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final String file;
    private final SharedStrings strings;
    private final CellStyles styles;
    private int row;
    private int column;

    SheetCells(String file, SharedStrings strings, CellStyles styles) {
        this.file = file;
        this.strings = strings;
        this.styles = styles;
    }

    /** Takes the rows of one sheet. */
    interface Reader {
        void read(SheetRow row) throws IOException;
    }

    void read(XmlCursor xml, Reader reader) throws IOException {
        xml.children(group -> {
            if (group.equals("sheetData")) {
                xml.children(name -> {
                    SheetRow read = row(xml);
                    if (!read.cells().isEmpty()) {
                        reader.read(read);
                    }
                });
            }
        });
    }

    private SheetRow row(XmlCursor xml) throws IOException {
        row = xml.attribute("r")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(row + 1);
        if (row > MOST_ROWS) {
            throw new ListException(file, 0, "a sheet has more than " + MOST_ROWS + " rows");
        }
        column = -1;
        Map<Integer, String> cells = new HashMap<>();
        xml.children(name -> {
            column = xml.attribute("r").map(SheetCells::columnOf).orElse(column + 1);
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new ListException(file, xml.line(), "a cell stands in no column");
            }
            int at = column;
            String text = cell(xml);
            if (!text.isBlank()) {
                cells.put(at, text.strip());
            }
        });
        return new SheetRow(row, cells);
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int columnOf(String reference) {
        int value = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            value = value * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return value - 1;
    }

    private String cell(XmlCursor xml) throws IOException {
        String type = xml.attribute("t").orElse("n");
        Optional<String> style = xml.attribute("s");
        String[] value = {""};
        xml.children(part -> {
            switch (part) {
                case "v" -> value[0] = xml.rawText();
                case "is" -> value[0] = SharedStrings.text(xml);
                default -> {
                    // f: the formula whose result stands in v
                }
            }
        });
        return switch (type) {
            case "s" -> shared(value[0].strip());
            case "n" -> value[0].isBlank() ? "" : styles.shown(value[0].strip(), style);
            case "e" -> "";
            default -> value[0];
        };
    }

    private String shared(String number) throws ListException {
        if (number.isEmpty()) {
            return "";
        }
        return Optional.of(number)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .flatMap(strings::text)
                .orElseThrow(() -> new ListException(
                        file, 0, "row " + row + " refers to a text that the workbook lacks; download it again"));
    }
}
