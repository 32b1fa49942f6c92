package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.FormatDetector;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads SDN_ENHANCED.XML or CONS_ENHANCED.XML, entity by entity. */
public final class OfacEnhancedReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_ENHANCED;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        String list = FormatDetector.detect(file).list();
        EntryLog log = new EntryLog(OfacLists.log(list, format()), file, sink);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), "sanctionsData")) {
            xml.children(name -> {
                switch (name) {
                    case "publicationInfo" -> publication(xml.element(), log);
                    case "referenceValues", "featureTypes" -> {
                        // the entities carry the words as well as the numbers that these explain
                    }
                    case "entities" ->
                        xml.children(entity -> {
                            Element record = xml.element();
                            log.take(EnhancedEntry.id(record), record, any -> EnhancedEntry.read(list, any));
                        });
                    default -> log.log().unread(name);
                }
            });
        }
        return log.info();
    }

    static void publication(Element information, EntryLog log) {
        information
                .text("dataAsOf")
                .or(() -> information.text("datePublished"))
                .flatMap(WrittenDates::read)
                .map(PartialDate::from)
                .ifPresent(log::published);
    }
}
