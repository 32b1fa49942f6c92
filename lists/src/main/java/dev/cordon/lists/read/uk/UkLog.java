package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes designations of one file one by one, whichever its format, and hands on what can be taken over. */
final class UkLog {

    private final SourceFile file;
    private final Consumer<ListedParty> sink;
    private final ReadLog log;
    private final Set<String> ids = new HashSet<>();

    UkLog(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        this.file = file;
        this.sink = sink;
        this.log = new ReadLog(UkEntry.LIST, UkEntry.TITLE, UkEntry.AUTHORITY, format);
    }

    static SourceFile single(ListFormat format, List<SourceFile> files) throws ListException {
        if (files.size() != 1) {
            throw new ListException(
                    files.isEmpty() ? format.title() : files.get(1).name(), 0, "this format has exactly one file");
        }
        return files.get(0);
    }

    ReadLog log() {
        return log;
    }

    void take(Element designation) throws ListException {
        log.record();
        String id = UkEntry.id(designation);
        if (!id.isEmpty() && !ids.add(id)) {
            log.reject(file, designation.line(), id, "the Unique ID occurs a second time");
            return;
        }
        ListedParty entry;
        try {
            entry = UkEntry.read(designation);
        } catch (IllegalArgumentException e) {
            log.reject(file, designation.line(), id, String.valueOf(e.getMessage()));
            return;
        }
        log.entry(entry);
        sink.accept(entry);
    }

    ListInfo info() throws ListException {
        ListInfo info = log.info();
        if (info.entries() == 0) {
            throw new ListException(file.name(), 0, "holds no designation that can be read; download the list again");
        }
        return info;
    }
}
