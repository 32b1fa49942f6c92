package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
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
 */
public final class FtmJsonReader implements ListReader {

    static final String LIST = "opensanctions";

    @Override
    public ListFormat format() {
        return ListFormat.FTM_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        FtmSurroundings surroundings = surroundings(file);
        EntryLog log = log(format(), file, sink);
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                take(next.get(), surroundings, log);
            }
        }
        surroundings.lastSeen().ifPresent(log::published);
        return log.info();
    }

    static EntryLog log(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        return new EntryLog(
                new ReadLog(LIST, "OpenSanctions or other FollowTheMoney data", "OpenSanctions", format), file, sink);
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

    private static FtmSurroundings surroundings(SourceFile file) throws IOException {
        FtmSurroundings surroundings = new FtmSurroundings();
        try (JsonRecords records = new JsonRecords(file.name(), file.open(), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                FtmRecord root = FtmRecord.of(next.get());
                surroundings.add(root, true);
                root.nested().forEach(nested -> surroundings.add(nested, false));
            }
        }
        return surroundings;
    }
}
