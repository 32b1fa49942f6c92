package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.CsvRecords;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code targets.simple.csv}, row by row; the catalogue that names it may be given with it. */
public final class SimpleCsvReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.FTM_CSV;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        FtmEdition edition = FtmEdition.of(format(), files, sink);
        SourceFile file = edition.main();
        EntryLog log = edition.entries(file);
        @Nullable LocalDate[] last = new LocalDate[1];
        try (CsvRecords table = new CsvRecords(file.name(), log.log().open(file), 0)) {
            table.each(log, "id", row -> {
                String id = row.text("id").orElse("");
                row.text("last_seen").flatMap(WrittenDates::read).ifPresent(seen -> last[0] = later(last[0], seen));
                log.take(id, row, SimpleEntry::read);
            });
        }
        edition.updated().or(() -> Optional.ofNullable(last[0])).ifPresent(log::published);
        return log.info();
    }

    private static LocalDate later(@Nullable LocalDate known, PartialDate seen) {
        return known == null || seen.to().isAfter(known) ? seen.to() : known;
    }
}
