package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells OFAC's CSV files apart, which have no header: every row starts with the entry's number; the number of columns is
 * 12 in SDN and CONS_PRIM, 6 in ADD, 5 in ALT, 2 in SDN_COMMENTS.
 */
final class OfacColumns {

    private static final Pattern ENTRY_NUMBER = Pattern.compile("(?i)\\s*(?:\\d{1,9}|ent_num)\\s*");

    private OfacColumns() {}

    static Role role(SourceFile file, String head, boolean whole) throws IOException {
        int end = whole ? head.length() : head.lastIndexOf('\n') + 1;
        byte[] rows = head.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
        try (CsvRows csv = new CsvRows(file.name(), new ByteArrayInputStream(rows), StandardCharsets.ISO_8859_1)) {
            Optional<CsvRows.Row> first = csv.next();
            if (first.isEmpty()
                    || !ENTRY_NUMBER.matcher(first.get().fields().get(0)).matches()) {
                throw FormatDetector.unknown(file);
            }
            return switch (first.get().fields().size()) {
                case 12 -> Role.PRIMARY;
                case 6 -> Role.ADDRESSES;
                case 5 -> Role.ALIASES;
                case 2 -> Role.COMMENTS;
                default -> throw FormatDetector.unknown(file);
            };
        }
    }
}
