package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.DetectedFile;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What OFAC's companion files say of each entry: further names, addresses, the rest of long remarks. */
final class Companions {

    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, List<Place>> addresses = new HashMap<>();
    private final Map<String, List<Rest>> comments = new HashMap<>();

    private record Alias(SourceFile file, long line, String type, String name, String note) {}

    private record Place(SourceFile file, long line, Address address) {}

    private record Rest(SourceFile file, long line, String text) {}

    /** Loads a companion file. */
    void load(DetectedFile companion, ReadLog log) throws IOException {
        SourceFile file = companion.file();
        switch (companion.role()) {
            case PRIMARY, MAPPING -> throw new IllegalArgumentException(file.name() + " is no companion file");
            case ALIASES ->
                each(
                        file,
                        log,
                        5,
                        row -> put(
                                aliases, row, new Alias(file, row.line(), row.field(2), row.field(3), row.field(4))));
            case ADDRESSES -> each(file, log, 6, row -> put(addresses, row, new Place(file, row.line(), address(row))));
            case COMMENTS -> each(file, log, 2, row -> put(comments, row, new Rest(file, row.line(), row.raw(1))));
        }
    }

    private interface RowReader {
        void read(OfacRows.Row row);
    }

    private static void each(SourceFile file, ReadLog log, int columns, RowReader reader) throws IOException {
        try (OfacRows rows = new OfacRows(file, log.open(file), columns)) {
            for (Optional<OfacRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().whole() && !row.get().entryId().isEmpty()) {
                    reader.read(row.get());
                } else {
                    log.reject(
                            file,
                            row.get().line(),
                            row.get().entryId(),
                            "the row has " + row.get().fields().size() + " columns instead of " + columns
                                    + ", or no entry number");
                }
            }
        }
    }

    private static <T> void put(Map<String, List<T>> all, OfacRows.Row row, T value) {
        all.computeIfAbsent(row.entryId(), id -> new ArrayList<>(2)).add(value);
    }

    private static Address address(OfacRows.Row row) {
        CityLine city = CityLine.parse(row.field(3));
        String country = row.field(4);
        return new Address(
                row.field(2).isEmpty() ? null : row.field(2),
                city.city(),
                city.region(),
                city.postalCode(),
                OfacCountries.codeOf(country).orElse(null),
                country.isEmpty() ? null : country,
                row.field(5).isEmpty() ? null : row.field(5));
    }

    /** Adds names and addresses of the entry, and strikes them off. */
    void addTo(OfacEntry entry, String id) {
        for (Alias alias : taken(aliases, id)) {
            if (alias.name().isEmpty()) {
                entry.unread("alias without a name", alias.type() + " " + alias.note());
                continue;
            }
            PartyKind kind = entry.kind();
            entry.name(OfacNames.name(kind, alias.name(), OfacNames.type(alias.type()), AliasStrength.STRONG));
            if (!alias.note().isEmpty()) {
                entry.party().detail("Note on the name " + alias.name(), alias.note());
            }
        }
        for (Place place : taken(addresses, id)) {
            if (!place.address().oneLine().isEmpty() || place.address().note() != null) {
                entry.party().address(place.address());
            }
        }
    }

    /** The rest of the entry's remarks; empty if they all fitted. Strikes it off. */
    String comments(String id) {
        StringBuilder rest = new StringBuilder();
        taken(comments, id).forEach(part -> rest.append(part.text()));
        return rest.toString();
    }

    private static <T> List<T> taken(Map<String, List<T>> all, String id) {
        List<T> values = all.remove(id);
        return values == null ? List.of() : values;
    }

    /** Reports what belongs to no entry of the primary file. */
    void rejectRest(ReadLog log) throws ListException {
        rejectRest(log, aliases, Alias::file, Alias::line);
        rejectRest(log, addresses, Place::file, Place::line);
        rejectRest(log, comments, Rest::file, Rest::line);
    }

    private static <T> void rejectRest(
            ReadLog log, Map<String, List<T>> rest, Function<T, SourceFile> file, ToLongFunction<T> line)
            throws ListException {
        for (Map.Entry<String, List<T>> left : rest.entrySet()) {
            for (T part : left.getValue()) {
                log.reject(
                        file.apply(part),
                        line.applyAsLong(part),
                        left.getKey(),
                        "the main file has no entry of this number; the files may be of different days");
            }
        }
    }
}
