package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.ListException;
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
        SourceFile file = UkLog.single(format(), files);
        UkLog log = new UkLog(format(), file, sink);
        try (XmlCursor xml = XmlCursor.open(file.name(), log.log().open(file))) {
            if (!xml.name().equals("Designations")) {
                throw new ListException(
                        file.name(), xml.line(), "starts with <" + xml.name() + ">, not with <Designations>");
            }
            xml.children(name -> {
                switch (name) {
                    case "Designation" -> log.take(xml.element());
                    case "DateGenerated" ->
                        UkDates.read(xml.text()).map(PartialDate::from).ifPresent(log.log()::published);
                    default -> log.log().unread(name);
                }
            });
        }
        return log.info();
    }
}
