package dev.cordon.lists.read.eu;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code xmlFullSanctionsList_1_1}, entity by entity. */
public final class EuXmlReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.EU_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(new ReadLog(EuEntry.LIST, EuEntry.TITLE, EuEntry.AUTHORITY, format()), file, sink);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), "export")) {
            xml.attribute("generationDate")
                    .flatMap(WrittenDates::read)
                    .map(PartialDate::from)
                    .ifPresent(log::published);
            xml.children(name -> {
                if (name.equals("sanctionEntity")) {
                    Element record = xml.element();
                    log.take(EuEntry.id(record), record, EuEntry::read);
                } else {
                    log.log().unread(name);
                }
            });
        }
        return log.info();
    }
}
