package dev.cordon.core.screen.dossier;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Incidents with who says who did it. Immutable. */
public final class Timeline {

    private final CaseFacts facts;
    private final Map<String, Claim> claims;

    public Timeline(CaseFacts facts) {
        this.facts = facts;
        this.claims = facts.claims().stream()
                .collect(Collectors.toUnmodifiableMap(Claim::id, Function.identity(), (one, other) -> one));
    }

    /** The incidents that anybody ascribes to one of the ids, or to a party tied to it; the latest first. */
    public List<TimelineItem> of(Set<String> ids) {
        return facts.incidents().stream()
                .map(incident -> item(incident, ids))
                .filter(item -> !item.said().isEmpty())
                .sorted(latestFirst())
                .toList();
    }

    /**
     * The incidents whose targets are of a sector and a country, the latest first.
     *
     * @param sector  in any case, a part suffices; null for all
     * @param country ISO 3166-1 alpha-2; null for all
     */
    public List<TimelineItem> targeting(@Nullable String sector, @Nullable String country) {
        return facts.incidents().stream()
                .filter(incident -> incident.targets().stream().anyMatch(target -> matches(target, sector, country)))
                .map(incident -> item(incident, null))
                .sorted(latestFirst())
                .toList();
    }

    private static boolean matches(Incident.Target target, @Nullable String sector, @Nullable String country) {
        boolean inSector =
                sector == null || target.sector().toLowerCase(Locale.ROOT).contains(sector.toLowerCase(Locale.ROOT));
        return inSector && (country == null || target.country().equalsIgnoreCase(country));
    }

    private static Comparator<TimelineItem> latestFirst() {
        return Comparator.comparing(
                        (TimelineItem item) -> item.incident().period().from())
                .reversed()
                .thenComparing(item -> item.incident().id());
    }

    private TimelineItem item(Incident incident, @Nullable Set<String> ids) {
        List<Claim> said = new ArrayList<>();
        List<Claim> others = new ArrayList<>();
        List<Claim> denials = new ArrayList<>();
        for (String id : incident.claims()) {
            Claim claim = claims.get(id);
            if (claim == null) {
                continue;
            }
            if (claim.act().isAgainst()) {
                denials.add(claim);
            } else if (ids == null || claim.about().stream().anyMatch(ids::contains)) {
                said.add(claim);
            } else {
                others.add(claim);
            }
        }
        return new TimelineItem(incident, said, others, denials);
    }
}
