package dev.cordon.server.ftm;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list entry as an entity of FollowTheMoney.
 *
 * @param id         of the entry, such as {@code ofac-sdn:47818}
 * @param caption    its first name
 * @param schema     such as {@code Person}
 * @param properties values by property
 * @param dataset    of its list
 * @param referents  other ids under which it can be asked for
 * @param firstSeen  first day of designation, or null if the list tells none
 * @param lastSeen   day of the edition, or null if unknown
 * @param lastChange last day of designation or amendment, or null if the list tells none
 */
public record EntityView(
        String id,
        String caption,
        String schema,
        Map<String, List<String>> properties,
        String dataset,
        List<String> referents,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable String lastChange) {

    private static final String MIDNIGHT = "T00:00:00";

    public EntityView {
        properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
        referents = List.copyOf(referents);
    }

    /** The entity of an entry of a watchlist. */
    public static EntityView of(ListedParty entry, WatchlistInfo watchlist) {
        FtmEntity plain = FtmWriter.entity(entry.party());
        Map<String, List<String>> properties = new LinkedHashMap<>();
        plain.properties().forEach((name, values) -> properties.put(name, new ArrayList<>(values)));
        addParts(properties, entry.party());
        addDetails(properties, entry);
        addListing(properties, entry);
        return new EntityView(
                entry.party().id(),
                caption(plain, entry.party().id()),
                plain.schema(),
                properties,
                Datasets.nameOf(entry.listId()),
                referents(entry),
                firstDay(entry.designations()),
                published(entry.listId(), watchlist),
                lastDay(entry.designations()));
    }

    private static String caption(FtmEntity entity, String otherwise) {
        for (String property : List.of("name", "alias", "weakAlias", "publicKey")) {
            if (!entity.values(property).isEmpty()) {
                return entity.values(property).get(0);
            }
        }
        return otherwise;
    }

    private static void addParts(Map<String, List<String>> properties, Party party) {
        for (PartyName name : party.names()) {
            if (name.family() != null) {
                add(properties, "lastName", name.family());
            }
            if (name.given() != null) {
                add(properties, "firstName", name.given());
            }
        }
    }

    private static void addDetails(Map<String, List<String>> properties, ListedParty entry) {
        for (Detail detail : entry.party().details()) {
            switch (detail.label().toLowerCase(java.util.Locale.ROOT)) {
                case "title" -> add(properties, "title", detail.value());
                case "position", "role", "function" -> add(properties, "position", detail.value());
                case "vessel type", "type of vessel", "aircraft type" -> add(properties, "type", detail.value());
                default -> add(properties, "notes", detail.label() + ": " + detail.value());
            }
        }
    }

    private static void addListing(Map<String, List<String>> properties, ListedParty entry) {
        Topics.of(entry).forEach(topic -> add(properties, "topics", topic));
        for (Designation designation : entry.designations()) {
            add(properties, "program", designation.programme());
            if (designation.reasons() != null) {
                add(properties, "notes", designation.reasons());
            }
        }
    }

    private static void add(Map<String, List<String>> properties, String property, String value) {
        List<String> values = properties.computeIfAbsent(property, key -> new ArrayList<>());
        if (!value.isBlank() && !values.contains(value)) {
            values.add(value);
        }
    }

    /** Ids that OpenSanctions gives to the same entry, where they follow from the list's own number. */
    private static List<String> referents(ListedParty entry) {
        return switch (entry.listId()) {
            case "ofac-sdn", "ofac-cons" -> List.of("ofac-" + entry.entryId());
            case "ch-seco" -> List.of("ch-seco-" + entry.entryId());
            default -> List.of();
        };
    }

    private static @Nullable String firstDay(Collection<Designation> designations) {
        return designations.stream()
                .map(Designation::listedOn)
                .filter(date -> date != null)
                .map(PartialDate::from)
                .min(LocalDate::compareTo)
                .map(day -> day + MIDNIGHT)
                .orElse(null);
    }

    private static @Nullable String lastDay(Collection<Designation> designations) {
        List<LocalDate> days = new ArrayList<>();
        for (Designation designation : designations) {
            if (designation.listedOn() != null) {
                days.add(designation.listedOn().from());
            }
            if (designation.updatedOn() != null) {
                days.add(designation.updatedOn().from());
            }
        }
        return days.stream()
                .max(LocalDate::compareTo)
                .map(day -> day + MIDNIGHT)
                .orElse(null);
    }

    private static @Nullable String published(String listId, WatchlistInfo watchlist) {
        for (ListInfo list : watchlist.lists()) {
            if (list.id().equals(listId) && list.published() != null) {
                return list.published() + MIDNIGHT;
            }
        }
        return null;
    }

    /** The values of a property; empty if it has none. */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The countries of all properties that hold some. */
    public List<String> countries() {
        return valuesOfType("country");
    }

    /** The values of all properties of a type, such as {@code identifier}. */
    public List<String> valuesOfType(String type) {
        Schema found = Schemata.all().find(schema).orElseThrow();
        List<String> values = new ArrayList<>();
        properties.forEach((name, each) -> {
            if (found.property(name).map(Schema.Property::type).orElse("").equals(type)) {
                each.stream().filter(value -> !values.contains(value)).forEach(values::add);
            }
        });
        return values;
    }
}
