package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.DetectedFile;
import dev.cordon.lists.read.FormatDetector;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads OFAC's legacy CSV: SDN.CSV or CONS_PRIM.CSV, with or without its companions ALT, ADD and COMMENTS.
 *
 * <p>Companions and the primary names are held in memory, entries are not: the primary file is read twice, since
 * {@code Linked To:} names entries that come later.
 */
public final class OfacCsvReader implements ListReader {

    private static final int COLUMNS = 12;

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        List<DetectedFile> detected = new ArrayList<>();
        for (SourceFile file : files) {
            detected.add(FormatDetector.detect(file));
        }
        DetectedFile primary = primary(detected);
        ReadLog log = OfacLists.log(primary.list(), format());
        KnownNames names = names(primary.file());
        Companions companions = new Companions();
        List<DetectedFile> others = new ArrayList<>(detected);
        others.remove(primary);
        new Edition(primary.file(), companions, new Remarks(names), log, sink).read(others);
        return log.info();
    }

    private static DetectedFile primary(List<DetectedFile> files) throws ListException {
        List<DetectedFile> primaries = files.stream()
                .filter(file -> file.role() == DetectedFile.Role.PRIMARY)
                .toList();
        if (primaries.size() != 1) {
            throw new ListException(
                    files.isEmpty() ? "OFAC CSV" : files.get(0).file().name(),
                    0,
                    "an edition has one main file (SDN.CSV or CONS_PRIM.CSV), not " + primaries.size());
        }
        return primaries.get(0);
    }

    private static KnownNames names(SourceFile primary) throws IOException {
        KnownNames names = new KnownNames();
        try (OfacRows rows = new OfacRows(primary, primary.open(), COLUMNS)) {
            for (Optional<OfacRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                names.add(row.get().field(1));
            }
        }
        return names;
    }

    /** The reading of one edition. */
    private record Edition(
            SourceFile primary, Companions companions, Remarks remarks, ReadLog log, Consumer<ListedParty> sink) {

        void read(List<DetectedFile> others) throws IOException {
            Set<String> seen = new HashSet<>();
            try (OfacRows rows = new OfacRows(primary, log.open(primary), COLUMNS)) {
                for (DetectedFile companion : others) {
                    companions.load(companion, log);
                }
                for (Optional<OfacRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    log.record();
                    take(row.get(), seen);
                }
            }
            companions.rejectRest(log);
        }

        private void take(OfacRows.Row row, Set<String> seen) throws ListException {
            Optional<String> problem = problem(row, seen);
            if (problem.isPresent()) {
                log.reject(primary, row.line(), row.entryId(), problem.get());
                return;
            }
            ListedParty entry = entry(row);
            log.entry(entry);
            sink.accept(entry);
        }

        private static Optional<String> problem(OfacRows.Row row, Set<String> seen) {
            if (!row.whole()) {
                return Optional.of("the row has " + row.fields().size() + " columns instead of " + COLUMNS);
            }
            if (!row.entryId().matches("\\d{1,9}")) {
                return Optional.of("the row has no entry number");
            }
            if (row.field(1).isEmpty()) {
                return Optional.of("the entry has no name");
            }
            return seen.add(row.entryId())
                    ? Optional.empty()
                    : Optional.of("an earlier row has the same entry number; only the first was taken");
        }

        private ListedParty entry(OfacRows.Row row) {
            String id = row.entryId();
            OfacEntry entry = new OfacEntry(log.listId(), id, OfacLists.kind(row.field(2)));
            entry.name(OfacNames.name(entry.kind(), row.field(1), NameType.PRIMARY, AliasStrength.STRONG));
            if (!OfacLists.isKnownKind(row.field(2))) {
                entry.unread("SDN type", row.field(2));
            }
            companions.addTo(entry, id);
            detail(entry, "Title", row.field(4));
            if (!row.field(5).isEmpty()) {
                entry.party()
                        .identifier(new Identifier(IdentifierType.CALL_SIGN, row.field(5), null, "Vessel call sign"));
            }
            detail(entry, entry.kind() == PartyKind.AIRCRAFT ? "Aircraft type" : "Vessel type", row.field(6));
            detail(entry, "Tonnage", row.field(7));
            detail(entry, "Gross registered tonnage", row.field(8));
            if (!row.field(9).isEmpty()) {
                entry.party().country(OfacCountries.fact(CountryRole.FLAG, row.field(9)));
            }
            detail(entry, "Vessel owner", row.field(10));
            remarks(entry, row);
            return entry.build(programmes(row.field(3)));
        }

        private static void detail(OfacEntry entry, String label, String value) {
            if (!value.isEmpty()) {
                entry.party().detail(label, value);
            }
        }

        private void remarks(OfacEntry entry, OfacRows.Row row) {
            if (row.field(11).isEmpty()) {
                return;
            }
            String rest = companions.comments(row.entryId());
            String text = row.raw(11);
            boolean cut = rest.isEmpty() && text.length() >= Remarks.CUT_AT && !text.endsWith(".");
            remarks.read(entry, text + rest, row.field(4), cut);
        }

        private static List<String> programmes(String text) {
            List<String> programmes = new ArrayList<>();
            for (String programme : text.split("\\]\\s*\\[")) {
                String tag = programme.replaceAll("^\\[|\\]$", "").strip();
                if (!tag.isEmpty() && !tag.toLowerCase(Locale.ROOT).equals("-0-")) {
                    programmes.add(tag);
                }
            }
            return programmes;
        }
    }
}
