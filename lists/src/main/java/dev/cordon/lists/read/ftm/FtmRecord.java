package dev.cordon.lists.read.ftm;

import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entity as a file writes it.
 *
 * @param caption    name for people
 * @param target     what the file says of it being a target: {@code true}, {@code false}, or nothing
 * @param datasets   where it comes from
 * @param referents  ids under which it was known, or is known to its sources
 * @param firstSeen  when the file's maker saw it first
 * @param lastSeen   when the file's maker saw it last
 * @param lastChange when the file's maker last saw it change
 * @param properties values by property; of an entity within it its id
 * @param nested     entities within it
 */
record FtmRecord(
        String id,
        String schema,
        String caption,
        String target,
        List<String> datasets,
        List<String> referents,
        String firstSeen,
        String lastSeen,
        String lastChange,
        Map<String, List<String>> properties,
        List<FtmRecord> nested) {

    static FtmRecord of(Element record) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<FtmRecord> nested = new ArrayList<>();
        for (Element member : record.all("properties")) {
            for (Element property : member.children()) {
                List<String> values = properties.computeIfAbsent(property.name(), name -> new ArrayList<>());
                property.text().ifPresent(values::add);
                if (property.text().isEmpty() && !property.children().isEmpty()) {
                    FtmRecord inner = of(property);
                    nested.add(inner);
                    nested.addAll(inner.nested());
                    values.add(inner.id());
                }
            }
        }
        return new FtmRecord(
                record.text("id").orElse(""),
                record.text("schema").orElse(""),
                record.text("caption").orElse(""),
                record.text("target").orElse(""),
                record.texts("datasets"),
                record.texts("referents"),
                record.text("first_seen").orElse(""),
                record.text("last_seen").orElse(""),
                record.text("last_change").orElse(""),
                properties,
                nested);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    String first(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The values of all properties but the given ones, such as {@code startDate 1992}, in the order of the file. */
    List<String> others(Set<String> used) {
        List<String> others = new ArrayList<>();
        properties.forEach((property, values) -> {
            if (!used.contains(property)) {
                values.forEach(value -> others.add(property + " " + EntryDraft.plain(value)));
            }
        });
        return others;
    }

    /** The entity for the reader of parties; the caption is its primary name if it is one of its names. */
    FtmEntity entity(String partyId) {
        Map<String, List<String>> sorted = new LinkedHashMap<>(properties);
        List<String> names = new ArrayList<>(values("name"));
        if (names.remove(caption)) {
            names.add(0, caption);
            sorted.put("name", names);
        }
        return new FtmEntity(partyId, schema, sorted);
    }
}
