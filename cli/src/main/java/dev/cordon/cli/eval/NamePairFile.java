package dev.cordon.cli.eval;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.core.party.PartyKind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads labelled pairs of names: CSV with the columns {@code name1,name2,label} and optional further ones, or its gzip. */
public final class NamePairFile {

    private NamePairFile() {}

    /**
     * All pairs of a file.
     *
     * @throws IOException if the file cannot be read, or a row has no names or no label of 0 or 1; says which line
     */
    public static List<NamePair> read(Path path) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        try (Reader text = TextFile.open(path);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                pairs.add(pair(path, row));
            }
        } catch (CharacterCodingException | UncheckedIOException | CsvParseException e) {
            throw new IOException(path + ", after " + pairs.size() + " pairs: no CSV in UTF-8: " + e.getMessage(), e);
        }
        return pairs;
    }

    private static NamePair pair(Path path, NamedCsvRecord row) throws IOException {
        String label = field(row, "label").strip();
        String one = field(row, "name1");
        String other = field(row, "name2");
        if (one.isBlank() || other.isBlank() || !(label.equals("0") || label.equals("1"))) {
            throw new IOException(
                    path + ", line " + row.getStartingLineNumber() + ": needs name1, name2 and a label of 0 or 1");
        }
        String scripts = field(row, "script1") + "|" + field(row, "script2");
        return new NamePair(
                one,
                other,
                label.equals("1"),
                kind(field(row, "entity_type")),
                field(row, "category"),
                scripts.equals("|") ? "" : scripts);
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }

    private static @Nullable PartyKind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> PartyKind.PERSON;
            case "company", "organization", "organisation", "entity" -> PartyKind.ORGANISATION;
            case "vessel", "ship" -> PartyKind.VESSEL;
            case "aircraft", "airplane" -> PartyKind.AIRCRAFT;
            default -> null;
        };
    }
}
