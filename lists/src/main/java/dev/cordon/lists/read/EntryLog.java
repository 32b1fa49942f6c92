package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes the records of a list of one file one by one, and hands on as entries what can be taken over; the rest it
 * rejects with the reason. No two entries have the same number. Not thread-safe.
 */
public final class EntryLog {

    private final SourceFile file;
    private final Consumer<ListedParty> sink;
    private final ReadLog log;
    private final Set<String> ids = new HashSet<>();

    public EntryLog(ReadLog log, SourceFile file, Consumer<ListedParty> sink) {
        this.log = log;
        this.file = file;
        this.sink = sink;
    }

    /**
     * The only file of an edition.
     *
     * @throws ListException if there are none or several
     */
    public static SourceFile single(ListFormat format, List<SourceFile> files) throws ListException {
        if (files.size() != 1) {
            throw new ListException(
                    files.isEmpty() ? format.title() : files.get(1).name(), 0, "this format has exactly one file");
        }
        return files.get(0);
    }

    /** The account behind this one, to open the file and note what belongs to no record. */
    public ReadLog log() {
        return log;
    }

    /** Notes the day of publication that the content gives. */
    public void published(LocalDate day) {
        log.published(day);
    }

    /**
     * Takes a record.
     *
     * @param id     its number, or an empty text if it has none
     * @param reader makes an entry of it; throws {@link IllegalArgumentException} where it lacks what an entry must have,
     *     with a message that says what
     */
    public void take(String id, Element record, Function<Element, ListedParty> reader) throws ListException {
        log.record();
        if (!id.isEmpty() && !ids.add(id)) {
            log.reject(file, record.line(), id, "the number occurs a second time; only the first was taken");
            return;
        }
        ListedParty entry;
        try {
            entry = reader.apply(record);
        } catch (IllegalArgumentException e) {
            log.reject(file, record.line(), id, String.valueOf(e.getMessage()));
            return;
        }
        log.entry(entry);
        sink.accept(entry);
    }

    /** Notes a record that is no entry. */
    public void reject(long line, String id, String reason) throws ListException {
        log.record();
        log.reject(file, line, id, reason);
    }

    /**
     * What was read.
     *
     * @throws ListException if that is nothing
     */
    public ListInfo info() throws ListException {
        ListInfo info = log.info();
        if (info.entries() == 0) {
            throw new ListException(file.name(), 0, "holds no entry that can be read; download the list again");
        }
        return info;
    }
}
