package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.server.http.HttpProblem;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Why an entry was not returned for a party: what speaks for and against, and what was missing.
 *
 * @param entry    its id
 * @param name     its first name
 * @param score    what the evidence adds up to; 0 if nothing of the entry agrees
 * @param review   the score from which it would have been returned
 * @param reason   why it was not, in a sentence; or that it is returned
 * @param evidence what speaks for and against
 */
public record WhyNot(String entry, String name, double score, double review, String reason, List<Evidence> evidence) {

    private static final double LEAST = 1e-9;

    public WhyNot {
        evidence = List.copyOf(evidence);
    }

    /**
     * Compares a party with one entry by the rules that a screening follows, whatever the score.
     *
     * @throws HttpProblem 404 if the watchlist in force has no such entry
     */
    public static WhyNot of(Engine engine, Party party, String id) {
        ListedParty entry = engine.entries()
                .find(id)
                .orElseThrow(() -> new HttpProblem(404, "the watchlist in force has no entry '" + id + "'"));
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(entry);
        Watchlist alone =
                Watchlist.of(ByteBuffer.wrap(compiler.compile(engine.info().lists())));
        Policy policy = engine.screener().policy();
        Screening screening = Screener.over(alone, policy.withReview(LEAST))
                .screen(Query.of(party).exhaustively());
        double review = policy.threshold(Decision.REVIEW, entry.kind(), entry.listId());
        String name = entry.party().primaryName().orElse(id);
        if (!screening.heldBack().isEmpty()) {
            Hit held = screening.heldBack().get(0);
            return new WhyNot(
                    id,
                    name,
                    held.score(),
                    review,
                    "only a weak alias agrees and no other fact, which under the policy " + policy.name()
                            + " raises no alert",
                    held.evidence());
        }
        if (screening.hits().isEmpty()) {
            return new WhyNot(id, name, 0, review, "no name and no identifier of the entry agrees", List.of());
        }
        Hit hit = screening.hits().get(0);
        String reason = hit.score() >= review
                ? "it is returned: the score reaches the threshold"
                : "the evidence adds up to less than the policy " + policy.name() + " asks for";
        return new WhyNot(id, name, hit.score(), review, reason, hit.evidence());
    }
}
