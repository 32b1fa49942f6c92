package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code entities.ftm.json} and {@code targets.nested.json}.
 *
 * <p>Entries are the parties that the file marks as targets, or all parties if it marks none. Sanctions, addresses,
 * documents and ties are entities of their own there and go to the entries they speak of; so the file is read twice, and
 * they and the names of all parties are held in memory. Parties that are no targets are counted, not listed.
 *
 * <p>Delta files may be given with it, in the order in which they were made, and the catalogue that names the file: its
 * checksum must then be the file's.
 */
public final class FtmJsonReader implements ListReader {

    static final String LIST = "opensanctions";

    @Override
    public ListFormat format() {
        return ListFormat.FTM_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        FtmEdition edition = FtmEdition.of(format(), files, sink);
        FtmSurroundings surroundings = surroundings(edition);
        EntryLog log = edition.entries(edition.main());
        try (JsonRecords records =
                new JsonRecords(edition.main().name(), edition.log().open(edition.main()), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                Element record = next.get();
                Optional<FtmChanges.Change> change =
                        edition.changes().of(record.text("id").orElse(""));
                if (change.isEmpty()) {
                    take(record, surroundings, log);
                } else if (change.get().record().isEmpty()) {
                    delete(record, change.get(), surroundings, log);
                }
            }
        }
        for (FtmChanges.Change change : edition.changes().all().values()) {
            if (change.record().isPresent()) {
                take(change.record().get(), surroundings, edition.entries(change.file()));
            }
        }
        edition.updated().or(surroundings::lastSeen).ifPresent(edition.log()::published);
        return log.info();
    }

    private static void delete(Element record, FtmChanges.Change change, FtmSurroundings surroundings, EntryLog log)
            throws ListException {
        FtmRecord entity = FtmRecord.of(record);
        if (FtmSurroundings.isPart(entity.schema()) || !surroundings.isEntry(entity)) {
            log.log().unread("deleted, no target: " + entity.schema());
        } else {
            log.reject(
                    record.line(), entity.id(), "is deleted by " + change.file().name());
        }
    }

    private static void take(Element record, FtmSurroundings surroundings, EntryLog log) throws ListException {
        FtmRecord entity = FtmRecord.of(record);
        if (entity.schema().isEmpty()) {
            log.reject(record.line(), entity.id(), "is no entity: it has no schema");
        } else if (FtmSurroundings.isPart(entity.schema()) || !surroundings.isEntry(entity)) {
            log.log().unread("no target: " + entity.schema());
        } else {
            log.take(entity.id(), record, any -> FtmEntry.read(entity, surroundings));
        }
    }

    private static FtmSurroundings surroundings(FtmEdition edition) throws IOException {
        FtmSurroundings surroundings = new FtmSurroundings();
        SourceFile file = edition.main();
        try (JsonRecords records = new JsonRecords(file.name(), file.open(), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                if (edition.changes().of(next.get().text("id").orElse("")).isEmpty()) {
                    add(next.get(), surroundings);
                }
            }
        }
        for (FtmChanges.Change change : edition.changes().all().values()) {
            change.record().ifPresent(record -> add(record, surroundings));
        }
        return surroundings;
    }

    private static void add(Element record, FtmSurroundings surroundings) {
        FtmRecord root = FtmRecord.of(record);
        surroundings.add(root, true);
        root.nested().forEach(nested -> surroundings.add(nested, false));
    }
}
