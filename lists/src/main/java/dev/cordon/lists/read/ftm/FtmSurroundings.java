package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.Link;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file says in entities of their own of its parties: sanctions, documents, addresses, ties. */
final class FtmSurroundings {

    /** Schemas that tie two entities, with the properties at their ends. */
    private static final Map<String, Ends> TIES = Map.ofEntries(
            Map.entry("Ownership", new Ends("owner", "asset")),
            Map.entry("Directorship", new Ends("director", "organization")),
            Map.entry("Membership", new Ends("member", "organization")),
            Map.entry("Employment", new Ends("employee", "employer")),
            Map.entry("Family", new Ends("person", "relative")),
            Map.entry("Associate", new Ends("person", "associate")),
            Map.entry("Representation", new Ends("agent", "client")),
            Map.entry("UnknownLink", new Ends("subject", "object")),
            Map.entry("Succession", new Ends("predecessor", "successor")),
            Map.entry("Occupancy", new Ends("holder", "post")));

    private static final Set<String> PARTS = Set.of("Sanction", "Address", "Passport", "Identification", "Position");

    private final Map<String, List<FtmRecord>> sanctions = new HashMap<>();
    private final Map<String, List<FtmRecord>> documents = new HashMap<>();
    private final Map<String, List<Tie>> ties = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private boolean marksTargets;
    private @Nullable LocalDate lastSeen;

    private record Ends(String source, String target) {

        /** Properties that a tie's own words tell. */
        Set<String> used() {
            return Set.of(source, target, "percentage", "role", "relationship");
        }
    }

    private record Tie(String label, String other) {}

    /** Whether entities of the schema are parts of others and never parties. */
    static boolean isPart(String schema) {
        return PARTS.contains(schema) || TIES.containsKey(schema);
    }

    void add(FtmRecord entity, boolean root) {
        captions.put(entity.id(), entity.caption());
        marksTargets |= root && entity.target().equals("true");
        WrittenDates.read(entity.lastSeen()).ifPresent(seen -> {
            if (lastSeen == null || seen.to().isAfter(lastSeen)) {
                lastSeen = seen.to();
            }
        });
        switch (entity.schema()) {
            case "Sanction" -> put(sanctions, entity.values("entity"), entity);
            case "Passport", "Identification" -> put(documents, entity.values("holder"), entity);
            case "Address" ->
                addresses.put(entity.id(), entity.first("full").isEmpty() ? entity.caption() : entity.first("full"));
            default -> tie(entity);
        }
    }

    private static void put(Map<String, List<FtmRecord>> of, List<String> ids, FtmRecord entity) {
        ids.forEach(id -> of.computeIfAbsent(id, key -> new ArrayList<>()).add(entity));
    }

    private void tie(FtmRecord entity) {
        Ends ends = TIES.get(entity.schema());
        if (ends == null) {
            return;
        }
        String share = entity.first("percentage");
        String role = entity.first("role").isEmpty() ? entity.first("relationship") : entity.first("role");
        String more = String.join("; ", entity.others(ends.used()));
        String said = (role.isEmpty() ? "" : ": " + EntryDraft.plain(role))
                + (share.isEmpty() ? "" : ": " + EntryDraft.plain(share) + " %")
                + (more.isEmpty() ? "" : " (" + more + ")");
        for (String source : entity.values(ends.source())) {
            for (String target : entity.values(ends.target())) {
                tie(source, new Tie(ends.target() + said, target));
                tie(target, new Tie(ends.source() + said, source));
            }
        }
    }

    private void tie(String id, Tie tie) {
        ties.computeIfAbsent(id, key -> new ArrayList<>()).add(tie);
    }

    /** Whether the entity is an entry: a target, or any party in a file that marks no targets. */
    boolean isEntry(FtmRecord entity) {
        return !marksTargets || entity.target().equals("true");
    }

    List<FtmRecord> sanctions(String id) {
        return sanctions.getOrDefault(id, List.of());
    }

    List<FtmRecord> documents(String id) {
        return documents.getOrDefault(id, List.of());
    }

    Optional<String> address(String id) {
        return Optional.ofNullable(addresses.get(id));
    }

    /** Ties to others, by the names of these, or their ids where the file does not hold them. */
    List<Link> links(String id) {
        return ties.getOrDefault(id, List.of()).stream()
                .map(tie -> new Link(tie.label(), captions.getOrDefault(tie.other(), tie.other())))
                .distinct()
                .toList();
    }

    Optional<LocalDate> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }
}
