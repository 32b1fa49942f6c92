package dev.cordon.payments.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the table of embargoed places; {@code embargoed-places.tsv} explains its columns. */
public final class GazetteerFile {

    private static final int COLUMNS = 9;

    private GazetteerFile() {}

    /**
     * Reads a table as it holds on a day.
     *
     * @param source the file's name, for messages
     * @throws IllegalArgumentException if a line is not understood
     */
    public static Gazetteer read(String text, String source, LocalDate day) {
        return new Gazetteer(rows(text, source), day);
    }

    static List<EmbargoedPlace> shipped() {
        try (InputStream file = GazetteerFile.class.getResourceAsStream("embargoed-places.tsv")) {
            if (file == null) {
                throw new IllegalStateException("embargoed-places.tsv is missing from the jar");
            }
            return rows(new String(file.readAllBytes(), StandardCharsets.UTF_8), "embargoed-places.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EmbargoedPlace> rows(String text, String source) {
        List<EmbargoedPlace> places = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                try {
                    places.add(place(line.split("\t", -1)));
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(
                            source + ", line " + number + ": " + e.getMessage() + "; see the head of the file", e);
                }
            }
        }
        return places;
    }

    private static EmbargoedPlace place(String[] row) {
        if (row.length != COLUMNS) {
            throw new IllegalArgumentException(row.length + " columns instead of " + COLUMNS);
        }
        List<String> names = List.of(row[2].split("\\|"));
        return new EmbargoedPlace(
                PlaceKind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                names.get(0),
                List.of(row[1].split(",")),
                names,
                row[3],
                row[4],
                row[5],
                oneOf(row[6], "block", "reject"),
                oneOf(row[7], "alone", "address"),
                row[8].isEmpty() ? null : LocalDate.parse(row[8]));
    }

    private static boolean oneOf(String value, String yes, String no) {
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalArgumentException("'" + value + "' is neither " + yes + " nor " + no);
        }
        return value.equals(yes);
    }
}
