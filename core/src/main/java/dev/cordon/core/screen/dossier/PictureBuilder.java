package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.ownership.Conclusion;
import dev.cordon.core.network.ownership.Holding;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.screen.OwnershipScreening;
import dev.cordon.core.screen.dossier.Picture.Edge;
import dev.cordon.core.screen.dossier.Picture.Look;
import dev.cordon.core.screen.dossier.Picture.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a picture of a dossier, and of what its designated parties own. Not thread-safe. */
public final class PictureBuilder {

    private final Dossier dossier;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    /** Ids of entries and of parties of case files, to the node that stands for them. */
    private final Map<String, String> standsFor = new HashMap<>();

    public PictureBuilder(Dossier dossier) {
        this.dossier = dossier;
        boolean listedItself = dossier.listed().stream().anyMatch(TiedEntry::own) && dossier.actor() == null;
        if (!listedItself) {
            node(
                    dossier.id(),
                    dossier.title(),
                    Look.SUBJECT,
                    dossier.actor() == null ? "party" : "actor",
                    subjectFacts());
        }
        if (dossier.actor() != null) {
            dossier.actor().keys().forEach(key -> standsFor.put("actor:" + key, dossier.id()));
        }
        dossier.listed().forEach(this::listed);
        dossier.others().forEach(this::other);
        dossier.listed().forEach(tied -> ties(tied.id(), tied.ties()));
        dossier.others().forEach(tied -> ties(tied.party().id(), tied.party().ties()));
        dossier.further().forEach(tie -> ties(tie.from(), List.of(tie)));
        dossier.timeline().forEach(this::incident);
    }

    public Picture build() {
        return new Picture(dossier.title(), List.copyOf(nodes.values()), List.copyOf(edges));
    }

    private void node(String id, String label, Look look, String kind, List<String> facts) {
        nodes.putIfAbsent(id, new Node(id, label, look, kind, facts));
        standsFor.putIfAbsent(id, id);
    }

    private List<String> subjectFacts() {
        List<String> facts = new ArrayList<>();
        facts.add(dossier.standing().label() + ": " + dossier.standing().effect());
        facts.add(dossier.standing().meaning());
        ActorGroup actor = dossier.actor();
        if (actor != null) {
            for (ActorName name : actor.names()) {
                facts.add(
                        name.text() + (name.usedBy().isEmpty() ? "" : ", used by " + String.join("; ", name.usedBy())));
            }
        }
        return facts;
    }

    private void listed(TiedEntry tied) {
        List<String> facts = new ArrayList<>();
        for (ListedParty entry : tied.entries()) {
            standsFor.put(entry.party().id(), tied.id());
            for (Designation designation : entry.designations()) {
                facts.add(designation.authority() + " " + designation.programme() + ": "
                        + String.join(", ", designation.measures())
                        + (designation.listedOn() == null ? "" : ", since " + designation.listedOn()) + ", entry "
                        + entry.party().id());
            }
        }
        node(
                tied.id(),
                tied.name(),
                Look.DESIGNATED,
                tied.entries().get(0).kind().label(),
                facts);
    }

    private void other(TiedParty tied) {
        Look look = tied.standing() == Standing.INDICTED ? Look.INDICTED : Look.ATTRIBUTED;
        String kind = tied.party().party().kind() == null
                ? "party"
                : tied.party().party().kind().label();
        node(
                tied.party().id(),
                tied.name(),
                look,
                kind,
                List.of(
                        tied.standing().label() + ": " + tied.standing().effect(),
                        tied.party().note()));
    }

    private void ties(String self, List<Tie> ties) {
        for (Tie tie : ties) {
            String from = end(tie.from(), self);
            String to = end(tie.to(), self);
            if (!from.equals(to)) {
                String quote =
                        tie.source().quote().isEmpty() ? "" : "“" + tie.source().quote() + "” ";
                edges.add(new Edge(
                        from, to, tie.kind().phrase(), quote + tie.source().line()));
            }
        }
    }

    /** The node at an end of a tie; ends that are no part of the dossier get a grey one. */
    private String end(String id, String self) {
        String known = standsFor.get(id);
        if (known != null) {
            return known;
        }
        boolean caseParty = !id.contains(":");
        if (caseParty && dossier.listed().stream().anyMatch(tied -> tied.id().equals(self)) && !id.equals(self)) {
            // A tie of a case file, whose own end is the listed party itself.
            String listed = listedUnder(id);
            if (listed != null) {
                return listed;
            }
        }
        String label = id.replaceFirst("^(name|actor):", "").replace('-', ' ');
        node(id, label, Look.ATTRIBUTED, "party", List.of("named in a tie, not looked into"));
        return id;
    }

    private @Nullable String listedUnder(String caseId) {
        String wanted = caseId.replace('-', ' ');
        for (TiedEntry tied : dossier.listed()) {
            for (Tie tie : tied.ties()) {
                if (tie.from().equals(caseId)) {
                    return tied.id();
                }
            }
            if (tied.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                return tied.id();
            }
        }
        return null;
    }

    private void incident(TimelineItem item) {
        String id = "incident:" + item.incident().id();
        List<String> facts = new ArrayList<>();
        facts.add(item.incident().period().toString());
        item.incident().targets().forEach(target -> facts.add("target: " + target.name()));
        for (Claim claim : item.said()) {
            facts.add(claim.speaker() + " " + claim.act().label() + ": " + claim.says());
        }
        for (Claim claim : item.denials()) {
            facts.add(claim.speaker() + " denies: " + claim.says());
        }
        if (!item.incident().note().isEmpty()) {
            facts.add(item.incident().note());
        }
        node(id, item.incident().title(), Look.INCIDENT, "incident", facts);
        for (Claim claim : item.said()) {
            Set<String> ends = new LinkedHashSet<>();
            for (String about : claim.about()) {
                String known = standsFor.containsKey(about) ? standsFor.get(about) : listedUnder(about);
                if (known != null) {
                    ends.add(known);
                }
            }
            String label = item.isOfficial() ? "is ascribed to" : "is ascribed, by the press alone, to";
            ends.forEach(end -> edges.add(new Edge(
                    id, end, label, claim.speaker() + ": " + claim.source().line())));
        }
    }

    /** Adds the companies that the designated parties of the dossier own under a rule, with the holdings that prove it. */
    public void owned(OwnershipScreening screening, OwnershipDecision decision) {
        Map<Integer, String> starts = new HashMap<>();
        for (int party = 0; party < decision.graph().size(); party++) {
            int number = party;
            screening.designation(party, decision.rule()).ifPresent(hit -> {
                String known = standsFor.get(hit.entry().party().id());
                if (known != null) {
                    starts.put(number, known);
                }
            });
        }
        for (int party = 0; party < decision.graph().size(); party++) {
            List<Conclusion> proof = decision.verdict(party).isBlocked() ? decision.proof(party) : List.of();
            if (proof.stream().anyMatch(step -> step.isStart() && starts.containsKey(step.party()))) {
                proof.forEach(step -> step(step, decision, starts));
            }
        }
    }

    private void step(Conclusion step, OwnershipDecision decision, Map<Integer, String> starts) {
        String id =
                starts.getOrDefault(step.party(), "party:" + decision.graph().label(step.party()));
        if (!nodes.containsKey(id)) {
            node(
                    id,
                    decision.graph().label(step.party()),
                    step.isStart() ? Look.DESIGNATED : Look.OWNED,
                    "organisation",
                    List.of(
                            Standing.OWNED.label() + ": " + Standing.OWNED.effect(),
                            decision.rule().title() + ", " + decision.rule().thresholdText()));
        }
        for (Holding holding : step.holdings()) {
            String owner = starts.getOrDefault(
                    holding.owner(), "party:" + decision.graph().label(holding.owner()));
            edges.add(new Edge(
                    owner,
                    id,
                    holding.kind().phrase() + " " + holding.share() + " of",
                    decision.rule().source()));
        }
    }
}
