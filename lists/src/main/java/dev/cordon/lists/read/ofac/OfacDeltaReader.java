package dev.cordon.lists.read.ofac;

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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a file of changes from OFAC's DeltaArchive. What it adds or modifies are its entries, as far as it tells them;
 * what it deletes is rejected with that reason. It is no list: a change to an entry need not repeat all of it.
 */
public final class OfacDeltaReader implements ListReader {

    private static final String LIST = "ofac-delta";

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_DELTA;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = new EntryLog(new ReadLog(LIST, "OFAC changes", "OFAC", format()), file, sink);
        try (XmlCursor xml = XmlCursor.open(file.name(), log.log().open(file))) {
            xml.children(name -> {
                switch (name) {
                    case "publicationInfo" -> OfacEnhancedReader.publication(xml.element(), log);
                    case "entities" ->
                        xml.children(entity -> {
                            Optional<String> action = xml.attribute("action");
                            take(xml.element(), action.orElse(""), log);
                        });
                    default -> log.log().unread(name);
                }
            });
        }
        return log.log().info();
    }

    private static void take(Element record, String action, EntryLog log) throws IOException {
        String id = EnhancedEntry.id(record);
        switch (action.toLowerCase(Locale.ROOT)) {
            case "delete", "remove" -> log.reject(record.line(), id, "is deleted from the list by this file");
            case "add", "modify" -> log.take(id, record, any -> EnhancedEntry.read(LIST, current(any)));
            default -> log.reject(record.line(), id, "has the action '" + action + "', not add, modify or delete");
        }
    }

    /** The entity without the parts that the change deletes. */
    private static Element current(Element element) {
        return element.without(part -> part.all("@action").stream()
                .flatMap(action -> action.text().stream())
                .anyMatch(action -> action.equalsIgnoreCase("delete") || action.equalsIgnoreCase("remove")));
    }
}
