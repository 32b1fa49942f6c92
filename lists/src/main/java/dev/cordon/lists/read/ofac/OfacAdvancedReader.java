package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.FormatDetector;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads SDN_ADVANCED.XML or CONS_ADVANCED.XML, which follow the UN Sanctions Data Model. The file is read twice: places,
 * documents, ties and sanctions stand apart from the parties, some behind them, and are held in memory.
 */
public final class OfacAdvancedReader implements ListReader {

    private static final String ROOT = "Sanctions";

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_ADVANCED;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        String list = FormatDetector.detect(file).list();
        EntryLog log = new EntryLog(OfacLists.log(list, format()), file, sink);
        AdvancedReferences references = references(file);
        AdvancedParty parties = new AdvancedParty(references);
        try (XmlCursor xml = XmlCursor.openAt(file.name(), log.log().open(file), ROOT)) {
            xml.children(name -> {
                switch (name) {
                    case "DateOfIssue" -> AdvancedDates.day(xml.element()).ifPresent(log::published);
                    case "DistinctParties" ->
                        xml.children(party -> {
                            Element record = xml.element();
                            String id = record.text("@FixedRef").orElse("");
                            log.take(id, record, any -> EnhancedEntry.read(list, parties.enhanced(any)));
                        });
                    case "ReferenceValueSets",
                            "Locations",
                            "IDRegDocuments",
                            "ProfileRelationships",
                            "SanctionsEntries",
                            "SanctionsEntryLinks" -> {
                        // taken in the first reading
                    }
                    default -> log.log().unread(name);
                }
            });
        }
        return log.info();
    }

    private static AdvancedReferences references(SourceFile file) throws IOException {
        AdvancedReferences references = new AdvancedReferences();
        try (XmlCursor xml = XmlCursor.openAt(file.name(), file.open(), ROOT)) {
            xml.children(name -> {
                switch (name) {
                    case "ReferenceValueSets" ->
                        xml.children(set -> xml.children(value -> references.value(xml.element())));
                    case "Locations" -> xml.children(location -> references.location(xml.element()));
                    case "IDRegDocuments" -> xml.children(document -> references.document(xml.element()));
                    case "DistinctParties" -> xml.children(party -> references.party(xml.element()));
                    case "ProfileRelationships" -> xml.children(tie -> references.relationship(xml.element()));
                    case "SanctionsEntries" -> xml.children(entry -> references.sanctions(xml.element()));
                    default -> {
                        // seen in the second reading
                    }
                }
            });
        }
        return references;
    }
}
