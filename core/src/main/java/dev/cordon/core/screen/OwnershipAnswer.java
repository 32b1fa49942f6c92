package dev.cordon.core.screen;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.ownership.Conclusion;
import dev.cordon.core.network.ownership.Holding;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.network.ownership.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one rule says of one party, in words.
 *
 * @param screening the screened network
 * @param decision  the rule's verdicts
 * @param party     the party's number
 * @param source    where the holdings come from: the name of a file, or {@code the request}
 */
public record OwnershipAnswer(OwnershipScreening screening, OwnershipDecision decision, int party, String source) {

    public Verdict verdict() {
        return decision.verdict(party);
    }

    public String label() {
        return graph().label(party);
    }

    public OwnershipRule rule() {
        return decision.rule();
    }

    /** The network of owners. */
    public OwnershipGraph graph() {
        return decision.graph();
    }

    /** The verdict as a sentence. */
    public String sentence() {
        return switch (verdict()) {
            case DESIGNATED -> "is itself designated";
            case OWNED -> "is owned by designated parties: treated as designated itself";
            case CONTROLLED -> "is controlled by a designated party: treated as designated itself";
            case POSSIBLY -> "may be owned or controlled by designated parties: a person must look";
            case NOT_OWNED ->
                decision.isOwnedOnlyTogether(party)
                        ? "is owned by designated parties only together, which the rule does not add up:"
                                + " look whether they act jointly"
                        : "is not owned by designated parties, by the holdings known";
        };
    }

    /** The proof, each step after those on which it rests. */
    public List<Conclusion> proof() {
        return decision.proof(party);
    }

    /** The entry that makes a party designated under the rule, or possibly so. */
    public Optional<Hit> designation(Conclusion step) {
        return screening.designation(step.party(), rule());
    }

    /** A step of the proof as a sentence. */
    public String sentence(Conclusion step) {
        String name = graph().label(step.party());
        if (step.isStart()) {
            String entry = designation(step).map(OwnershipAnswer::entry).orElse("as stated");
            return name + (step.verdict() == Verdict.DESIGNATED ? " is designated: " : " may be designated: ") + entry;
        }
        StringBuilder text = new StringBuilder();
        for (Holding holding : step.holdings()) {
            text.append(text.isEmpty() ? "" : " and ").append(holding(holding, name));
        }
        Conclusion.Total counted = step.counted();
        if (counted != null && step.holdings().size() > 1) {
            text.append(", together ").append(total(counted));
        }
        return text.append(": ").append(consequence(step)).toString();
    }

    private String holding(Holding holding, String name) {
        String owner = graph().label(holding.owner());
        String where = holding.line() > 0 ? " (" + source + " line " + holding.line() + ")" : "";
        return switch (holding.kind()) {
            case OWNS -> owner + " owns " + holding.share() + " of " + name + where;
            case VOTES -> owner + " holds " + holding.share() + " of the votes in " + name + where;
            default -> owner + " " + holding.kind().phrase() + " " + name + where;
        };
    }

    /** A sum as a percentage, or as a range of two. */
    public static String total(Conclusion.Total total) {
        String low = dev.cordon.core.network.Share.text(total.low());
        return total.low() == total.high() ? low : low + " to " + dev.cordon.core.network.Share.text(total.high());
    }

    private String consequence(Conclusion step) {
        return switch (step.verdict()) {
            case DESIGNATED -> "designated";
            case OWNED -> rule().thresholdText() + ", so it is owned";
            case CONTROLLED -> "a right that counts like ownership, so it is controlled";
            case POSSIBLY ->
                step.counted() == null
                        ? "a sign of control, which a person must judge"
                        : "it may be " + rule().thresholdText();
            case NOT_OWNED -> "so its rights count as well";
        };
    }

    private static String entry(Hit hit) {
        ListedParty entry = hit.entry();
        return String.format(
                Locale.ROOT,
                "%s, %s %s, entry %s, score %.4f",
                entry.party().primaryName().orElse(entry.entryId()),
                entry.designations().get(0).authority(),
                entry.designations().get(0).programme(),
                entry.party().id(),
                hit.score());
    }
}
