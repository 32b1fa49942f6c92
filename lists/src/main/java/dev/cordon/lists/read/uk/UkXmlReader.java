package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code UK-Sanctions-List.xml}, designation by designation. */
public final class UkXmlReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.UK_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = UkEntry.log(format(), file, sink);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), "Designations")) {
            xml.children(name -> {
                switch (name) {
                    case "Designation" -> UkEntry.take(log, xml.element());
                    case "DateGenerated" ->
                        UkDates.read(xml.text()).map(PartialDate::from).ifPresent(log::published);
                    default -> log.log().unread(name);
                }
            });
        }
        return log.info();
    }
}
