package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.DetectedFile;
import dev.cordon.lists.read.FormatDetector;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.XmlCursor;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads OFAC's standard XML, SDN.XML or CONSOLIDATED.XML, of either namespace. Streams. */
public final class OfacXmlReader implements ListReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_XML;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        if (files.size() != 1) {
            throw new ListException("OFAC XML", 0, "an edition is one file, not " + files.size());
        }
        SourceFile file = files.get(0);
        DetectedFile detected = FormatDetector.detect(file);
        ReadLog log = OfacLists.log(detected.list(), format());
        try (InputStream content = log.open(file);
                XmlCursor xml = XmlCursor.open(file.name(), content)) {
            new Reading(file, xml, log, sink, new HashSet<>()).read();
        }
        return log.info();
    }

    private record Reading(SourceFile file, XmlCursor xml, ReadLog log, Consumer<ListedParty> sink, Set<String> seen) {

        void read() throws IOException {
            int[] promised = {-1};
            xml.children(name -> {
                switch (name) {
                    case "publshInformation" -> promised[0] = publication();
                    case "sdnEntry" -> entry();
                    default -> log.unread(name);
                }
            });
            int met = log.info().records();
            if (promised[0] >= 0 && promised[0] != met) {
                throw new ListException(
                        file.name(),
                        xml.line(),
                        "announces " + promised[0] + " entries but has " + met + "; download it again");
            }
        }

        private int publication() throws IOException {
            int[] count = {-1};
            xml.children(name -> {
                switch (name) {
                    case "Publish_Date" -> day(xml.text()).ifPresent(log::published);
                    case "Record_Count" -> count[0] = number(xml.text());
                    default -> log.unread(name);
                }
            });
            return count[0];
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text, DAY));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static int number(String text) {
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        }

        private void entry() throws IOException {
            log.record();
            long line = xml.line();
            XmlEntry entry = XmlEntry.read(xml);
            Optional<String> problem = entry.problem();
            if (problem.isEmpty() && !seen.add(entry.id())) {
                problem = Optional.of("an earlier entry has the same number; only the first was taken");
            }
            if (problem.isPresent()) {
                log.reject(file, line, entry.id(), problem.get());
                return;
            }
            ListedParty party = entry.build(log.listId());
            log.entry(party);
            sink.accept(party);
        }
    }
}
