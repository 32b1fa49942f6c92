package dev.cordon.lists.read.ch;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads SECO's XML, target by target. The file is read twice, since targets refer to places, programmes and other
 * targets that come later.
 */
public final class SecoXmlReader implements ListReader {

    private static final String ROOT = "swiss-sanctions-list";

    @Override
    public ListFormat format() {
        return ListFormat.CH_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = SecoEntry.log(format(), file, sink);
        SecoReferences references = references(file);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), ROOT)) {
            xml.attribute("date")
                    .flatMap(WrittenDates::read)
                    .map(PartialDate::from)
                    .ifPresent(log::published);
            xml.children(name -> {
                switch (name) {
                    case "target" -> {
                        Element target = xml.element();
                        log.take(SecoEntry.id(target), target, record -> SecoEntry.read(record, references));
                    }
                    case "sanctions-program", "place" -> {
                        // taken in the first reading
                    }
                    default -> log.log().unread(name);
                }
            });
        }
        return log.info();
    }

    private static SecoReferences references(SourceFile file) throws IOException {
        SecoReferences references = new SecoReferences();
        try (XmlCursor xml = XmlCursor.openAt(file.name(), file.open(), ROOT)) {
            xml.children(name -> {
                switch (name) {
                    case "target" -> references.target(xml.element());
                    case "sanctions-program" -> references.programme(xml.element());
                    case "place" -> references.place(xml.element());
                    default -> {
                        // counted in the second reading
                    }
                }
            });
        }
        return references;
    }
}
