package dev.cordon.lists.read.un;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code consolidated.xml} of the UN Security Council, individual by individual, then entity by entity. */
public final class UnXmlReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.UN_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(new ReadLog(UnEntry.LIST, UnEntry.TITLE, UnEntry.AUTHORITY, format()), file, sink);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), "CONSOLIDATED_LIST")) {
            xml.attribute("dateGenerated")
                    .flatMap(UnDates::read)
                    .map(PartialDate::from)
                    .ifPresent(log::published);
            xml.children(group -> xml.children(name -> {
                if (name.equals("INDIVIDUAL") || name.equals("ENTITY")) {
                    Element record = xml.element();
                    log.take(UnEntry.id(record), record, UnEntry::read);
                } else {
                    log.log().unread(group + "/" + name);
                }
            }));
        }
        return log.info();
    }
}
