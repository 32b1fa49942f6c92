package dev.cordon.lists.read.un;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code consolidated.xml} of the UN Security Council, individual by individual, then entity by entity. */
public final class UnXmlReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.UN_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        if (files.size() != 1) {
            throw new ListException(
                    files.isEmpty() ? format().title() : files.get(1).name(), 0, "this format has exactly one file");
        }
        SourceFile file = files.get(0);
        ReadLog log = new ReadLog(UnEntry.LIST, UnEntry.TITLE, UnEntry.AUTHORITY, format());
        Set<String> ids = new HashSet<>();
        try (XmlCursor xml = XmlCursor.open(file.name(), log.open(file))) {
            if (!xml.name().equals("CONSOLIDATED_LIST")) {
                throw new ListException(
                        file.name(), xml.line(), "starts with <" + xml.name() + ">, not with <CONSOLIDATED_LIST>");
            }
            xml.attribute("dateGenerated")
                    .flatMap(UnDates::read)
                    .map(PartialDate::from)
                    .ifPresent(log::published);
            xml.children(group -> xml.children(name -> {
                if (name.equals("INDIVIDUAL") || name.equals("ENTITY")) {
                    take(file, xml.element(), ids, log, sink);
                } else {
                    log.unread(group + "/" + name);
                }
            }));
        }
        ListInfo info = log.info();
        if (info.entries() == 0) {
            throw new ListException(file.name(), 0, "holds no entry that can be read; download the list again");
        }
        return info;
    }

    private static void take(SourceFile file, Element record, Set<String> ids, ReadLog log, Consumer<ListedParty> sink)
            throws ListException {
        log.record();
        String id = UnEntry.id(record);
        if (!id.isEmpty() && !ids.add(id)) {
            log.reject(file, record.line(), id, "the reference number occurs a second time");
            return;
        }
        ListedParty entry;
        try {
            entry = UnEntry.read(record);
        } catch (IllegalArgumentException e) {
            log.reject(file, record.line(), id, String.valueOf(e.getMessage()));
            return;
        }
        log.entry(entry);
        sink.accept(entry);
    }
}
