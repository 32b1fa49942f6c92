package dev.cordon.core.network;

import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.ftm.FtmEntity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes ties of the edges of FollowTheMoney: Ownership, Directorship, Membership and so on. */
public final class FtmTies {

    private record Ends(String from, String to) {}

    private static final Map<String, Ends> EDGES = Map.of(
            "Ownership", new Ends("owner", "asset"),
            "Directorship", new Ends("director", "organization"),
            "Membership", new Ends("member", "organization"),
            "Employment", new Ends("employee", "employer"),
            "Family", new Ends("person", "relative"),
            "Associate", new Ends("person", "associate"),
            "Representation", new Ends("agent", "client"),
            "Succession", new Ends("predecessor", "successor"),
            "UnknownLink", new Ends("subject", "object"));

    private FtmTies() {}

    /** Whether entities of the schema tie others together. */
    public static boolean isEdge(String schema) {
        return EDGES.containsKey(schema);
    }

    /**
     * The ties of an edge: one for each pair of its ends, by the ids of the entities.
     *
     * @param publisher who publishes the data
     * @throws IllegalArgumentException if an end is missing, or a percentage or date cannot be read
     */
    public static List<Tie> of(FtmEntity edge, String publisher) {
        Ends ends = EDGES.get(edge.schema());
        if (ends == null) {
            throw new IllegalArgumentException("the schema " + edge.schema() + " is no tie");
        }
        List<String> from = edge.values(ends.from());
        List<String> to = edge.values(ends.to());
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("the " + edge.schema() + " " + edge.id() + " lacks its "
                    + (from.isEmpty() ? ends.from() : ends.to()));
        }
        TieKind kind = TieLabels.of(edge.schema()).kind();
        Share share =
                kind == TieKind.OWNS ? Share.parse(first(edge, "percentage").orElse("")) : null;
        String label = first(edge, "role").or(() -> first(edge, "relationship")).orElse(edge.schema());
        Source source = new Source(
                publisher,
                Source.Role.USER,
                edge.schema() + " " + edge.id(),
                null,
                first(edge, "summary").orElse(""));
        PartialDate since = date(edge, "startDate");
        PartialDate until = date(edge, "endDate");
        return from.stream()
                .flatMap(one -> to.stream().map(other -> new Tie(one, other, kind, label, share, since, until, source)))
                .toList();
    }

    private static Optional<String> first(FtmEntity edge, String property) {
        return edge.values(property).stream().findFirst();
    }

    private static @Nullable PartialDate date(FtmEntity edge, String property) {
        return first(edge, property)
                .map(text -> text.indexOf('T') > 0 ? text.substring(0, text.indexOf('T')) : text)
                .map(PartialDate::parse)
                .orElse(null);
    }
}
