package dev.cordon.core.screen;

import dev.cordon.core.index.Demand;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.match.MatchWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Screens queries against a watchlist under a policy. Immutable and safe for many threads.
 *
 * <pre>{@code
 * Screener screener = Screener.over(watchlist);
 * Screening screening = screener.screen(Query.ofName("Ni Gaobin"));
 * }</pre>
 */
public final class Screener {

    /**
     * Name and version of the engine, as screenings carry it. What follows the plus sign is a digest of the tables that names
     * are read and weighed by, and of answers to a fixed set of queries: {@code EngineVersionTest} fails until it is set anew
     * whenever either changes. Two engines of the same version give the same answers; two of different versions may.
     */
    public static final String ENGINE = "cordon-0.1.0+e40912f1";

    private final Watchlist watchlist;
    private final Policy policy;
    private final ThreadLocal<HitSearch> searches;
    private final @Nullable Screener beside;

    private Screener(Watchlist watchlist, Policy policy, MatchWeights weights, @Nullable Screener beside) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.beside = beside;
        this.searches = switch (policy.scoring()) {
            case EVIDENCE -> ThreadLocal.withInitial(() -> new Comparison(watchlist, policy, weights));
            case OFAC_SEARCH -> {
                OfacNames names = new OfacNames(watchlist);
                yield ThreadLocal.withInitial(() -> new OfacSearch(watchlist, policy, weights, names));
            }
        };
    }

    /** Screens under {@link Policy#BALANCED}. */
    public static Screener over(Watchlist watchlist) {
        return over(watchlist, Policy.BALANCED);
    }

    /**
     * Screens under a policy of your own.
     *
     * @throws PolicyException if the policy names a list that is not in the watchlist
     */
    public static Screener over(Watchlist watchlist, Policy policy) {
        Set<String> known =
                watchlist.info().lists().stream().map(ListInfo::id).collect(Collectors.toCollection(TreeSet::new));
        for (String list : policy.lists()) {
            if (!known.contains(list)) {
                throw new PolicyException("the policy " + policy.name() + " names the list '" + list
                        + "', which is not in the watchlist; it has " + String.join(", ", known));
            }
        }
        return new Screener(watchlist, policy, MatchWeights.shipped(), null);
    }

    /**
     * Screens a second watchlist, too, such as one of drafts: its hits stand among those of the first by their scores, and
     * screenings name both.
     */
    public Screener beside(Watchlist more) {
        MatchWeights weights = MatchWeights.shipped();
        return new Screener(watchlist, policy, weights, new Screener(more, policy, weights, null));
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    public Policy policy() {
        return policy;
    }

    /**
     * Answers a query; where the party comes with {@link Owner owners}, the rules on ownership are applied. The same query
     * gives the same answer, on any thread.
     */
    public Screening screen(Query query) {
        return screen(query, Demand.NONE);
    }

    /**
     * The same, for a caller that has no use for all hits of a name.
     *
     * @param demand what it asks of names besides; the screening may lack hits that do not meet it
     */
    public Screening screen(Query query, Demand demand) {
        Screening screening = screenAlone(query, demand);
        List<Owner> owners = Owner.of(query.party());
        return owners.isEmpty()
                ? screening
                : new OwnerRules(watchlist.info(), policy, owner -> screenAlone(owner, Demand.NONE))
                        .apply(screening, owners);
    }

    private Screening screenAlone(Query query, Demand demand) {
        HitSearch.Found found = found(query, demand);
        Decision decision = Decision.CLEAR;
        for (Hit hit : found.hits()) {
            Decision each = policy.decide(hit.entry(), hit.score());
            decision = each.compareTo(decision) > 0 ? each : decision;
        }
        return new Screening(
                ENGINE,
                policy,
                info(),
                query,
                decision,
                first(found.hits(), query.limit()),
                first(found.heldBack(), query.limit()));
    }

    private HitSearch.Found found(Query query, Demand demand) {
        HitSearch.Found own = searches.get().find(query, demand);
        Screener other = beside;
        if (other == null) {
            return own;
        }
        HitSearch.Found more = other.found(query, demand);
        return new HitSearch.Found(merged(own.hits(), more.hits()), merged(own.heldBack(), more.heldBack()));
    }

    private static List<Hit> merged(List<Hit> own, List<Hit> more) {
        if (more.isEmpty()) {
            return own;
        }
        List<Hit> all = new ArrayList<>(own);
        all.addAll(more);
        // A stable sort: where scores are equal, the watchlist's own hits come first.
        all.sort(Comparator.comparingDouble(Hit::score).reversed());
        return all;
    }

    /** Which watchlists answer. */
    public WatchlistInfo info() {
        Screener other = beside;
        if (other == null) {
            return watchlist.info();
        }
        List<ListInfo> lists = new ArrayList<>(watchlist.info().lists());
        lists.addAll(other.info().lists());
        return new WatchlistInfo(watchlist.info().id() + "+" + other.info().id(), lists);
    }

    private static List<Hit> first(List<Hit> hits, int limit) {
        return hits.subList(0, Math.min(limit, hits.size()));
    }
}
