package dev.cordon.lists.read.ch;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads SECO's targets as JSON lines, as they are republished: the members have the names of the XML, with underscores,
 * and lists are in the plural. Programmes and places are not in the file, so that a target names its set by number only.
 */
public final class SecoJsonReader implements ListReader {

    private static final Map<String, String> NAMES = Map.of(
            "names", "name",
            "name_parts", "name-part",
            "addresses", "address",
            "nationalities", "nationality",
            "identification_documents", "identification-document",
            "sanctions_set_id", "sanctions-set-id",
            "modifications", "modification");

    private static final Set<String> ATTRIBUTES = Set.of(
            "ssid",
            "main",
            "lang",
            "name-type",
            "quality",
            "order",
            "name-part-type",
            "day",
            "month",
            "year",
            "calendar",
            "sex",
            "object-type",
            "place-id",
            "modification-type",
            "effective-date",
            "publication-date",
            "enactment-date");

    @Override
    public ListFormat format() {
        return ListFormat.CH_JSON;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        SourceFile file = EntryLog.single(format(), files);
        EntryLog log = SecoEntry.log(format(), file, sink);
        SecoReferences references = new SecoReferences();
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                Element target = next.get().renamed(SecoJsonReader::inXml);
                log.take(SecoEntry.id(target), target, record -> SecoEntry.read(record, references));
            }
        }
        return log.info();
    }

    private static String inXml(String member) {
        String name = NAMES.getOrDefault(member, member.replace('_', '-'));
        return ATTRIBUTES.contains(name) ? "@" + name : name;
    }
}
