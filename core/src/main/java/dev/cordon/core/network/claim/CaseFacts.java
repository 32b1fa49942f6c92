package dev.cordon.core.network.claim;

import dev.cordon.core.network.actor.ThreatActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of cases from sources outside the lists: actors, parties, claims and incidents.
 *
 * @param actors    threat actors with their names
 * @param parties   people and companies
 * @param claims    who said what of them
 * @param incidents what happened
 */
public record CaseFacts(
        List<ThreatActor> actors, List<CaseParty> parties, List<Claim> claims, List<Incident> incidents) {

    public static final CaseFacts NONE = new CaseFacts(List.of(), List.of(), List.of(), List.of());

    public CaseFacts {
        actors = List.copyOf(actors);
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        incidents = List.copyOf(incidents);
    }

    /** These facts and others. */
    public CaseFacts and(CaseFacts more) {
        return new CaseFacts(
                joined(actors, more.actors),
                joined(parties, more.parties),
                joined(claims, more.claims),
                joined(incidents, more.incidents));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The claims about any of the ids, in the order of the file. */
    public List<Claim> claimsAbout(Set<String> ids) {
        return claims.stream()
                .filter(claim -> claim.about().stream().anyMatch(ids::contains))
                .toList();
    }
}
