package dev.cordon.lists.read.ca;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
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

/** Reads {@code sema-lmes.xml}, record by record. */
public final class SemaReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.CA_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(
                new ReadLog(
                        SemaEntry.LIST,
                        "Consolidated Canadian Autonomous Sanctions List",
                        SemaEntry.AUTHORITY,
                        format()),
                file,
                sink);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), "data-set")) {
            xml.children(name -> {
                if (name.equals("record")) {
                    Element record = xml.element();
                    log.take(SemaEntry.id(record), record, SemaEntry::read);
                } else {
                    log.log().unread(name);
                }
            });
        }
        return log.info();
    }
}
