package dev.cordon.cli.bulk;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.lists.diff.ChangedParty;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.lists.diff.ListSide;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Screens customers again after the lists, or the customers, have changed, and finds only what is new, gone or different.
 *
 * <p>A hit depends on the customer and the entry alone. So an unchanged customer is screened against the entries that
 * changed, as they were and as they are; a changed or new customer against everything, before and after. What comes out is
 * the difference of two full screenings, for a small part of their cost.
 */
public final class Rescreening {

    private static final int ROWS_PER_BATCH = 1024;
    private static final int ALL_HITS = 10_000;

    private final ListDifference lists;
    private final Policy policy;
    private final @Nullable Screener changedBefore;
    private final @Nullable Screener changedAfter;
    private final Consumer<HitChange> sink;
    private @Nullable Screener allBefore;
    private @Nullable Screener allAfter;
    private long customers;
    private long rejected;

    /** @param sink takes each change, in the order of the customers */
    public Rescreening(ListDifference lists, Policy policy, Consumer<HitChange> sink) {
        this.lists = lists;
        this.policy = policy;
        this.sink = sink;
        List<ListedParty> before = new ArrayList<>(lists.removed());
        List<ListedParty> after = new ArrayList<>(lists.added());
        for (ChangedParty changed : lists.changed()) {
            before.add(changed.before());
            after.add(changed.after());
        }
        this.changedBefore = screener(lists.before(), before);
        this.changedAfter = screener(lists.after(), after);
    }

    private @Nullable Screener screener(ListSide side, List<ListedParty> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        WatchlistCompiler compiler = new WatchlistCompiler();
        entries.forEach(compiler::add);
        return Screener.over(Watchlist.of(ByteBuffer.wrap(compiler.compile(side.lists()))), policy);
    }

    /**
     * Screens a file of customers.
     *
     * @param request  the file as it is now
     * @param earlier  the file as it was, or null if the customers are the same
     * @param rejects  takes rows that cannot be screened, with the reason
     */
    public void run(BulkRequest request, @Nullable BulkRequest earlier, Consumer<String> rejects) throws IOException {
        Map<String, Party> known = earlier == null ? Map.of() : byReference(earlier, rejects);
        try (CustomerSource source = CustomerInput.open(request)) {
            List<Customer> batch = next(source, request, rejects);
            while (!batch.isEmpty()) {
                screen(batch, earlier != null, known);
                batch = next(source, request, rejects);
            }
        }
    }

    /** Number of customers screened. */
    public long customers() {
        return customers;
    }

    /** Number of rows that could not be screened. */
    public long rejected() {
        return rejected;
    }

    private Map<String, Party> byReference(BulkRequest request, Consumer<String> rejects) throws IOException {
        Map<String, Party> parties = new HashMap<>();
        try (CustomerSource source = CustomerInput.open(request)) {
            for (List<Customer> batch = next(source, request, rejects);
                    !batch.isEmpty();
                    batch = next(source, request, rejects)) {
                batch.forEach(customer -> parties.put(customer.reference(), customer.party()));
            }
        }
        return parties;
    }

    private List<Customer> next(CustomerSource source, BulkRequest request, Consumer<String> rejects)
            throws IOException {
        List<Customer> batch = new ArrayList<>();
        while (batch.size() < ROWS_PER_BATCH) {
            CustomerRow row = source.next();
            if (row == null) {
                break;
            }
            try {
                source.customer(row).ifPresent(batch::add);
            } catch (IllegalArgumentException e) {
                rejected++;
                rejects.accept(request.inputName() + ", line " + row.line() + ": " + e.getMessage());
            }
        }
        return batch;
    }

    private void screen(List<Customer> batch, boolean compare, Map<String, Party> known) {
        boolean anyChanged = compare
                && batch.stream().anyMatch(customer -> !customer.party().equals(known.get(customer.reference())));
        if (anyChanged && allAfter == null) {
            allBefore = screener(lists.before(), lists.before().entries());
            allAfter = screener(lists.after(), lists.after().entries());
        }
        batch.parallelStream()
                .map(customer -> {
                    Party earlier = compare ? known.get(customer.reference()) : customer.party();
                    return customer.party().equals(earlier)
                            ? changes(customer, earlier, changedBefore, changedAfter)
                            : changes(customer, earlier, allBefore, allAfter);
                })
                .toList()
                .forEach(changes -> changes.forEach(sink));
        customers += batch.size();
    }

    private static List<HitChange> changes(
            Customer customer, @Nullable Party earlier, @Nullable Screener before, @Nullable Screener after) {
        Map<String, Hit> old = hits(earlier, before);
        Map<String, Hit> now = hits(customer.party(), after);
        TreeSet<String> entries = new TreeSet<>(old.keySet());
        entries.addAll(now.keySet());
        List<HitChange> changes = new ArrayList<>();
        for (String entry : entries) {
            Hit was = old.get(entry);
            Hit is = now.get(entry);
            if (was == null || is == null || !alike(was, is)) {
                changes.add(new HitChange(customer, was, is));
            }
        }
        return changes;
    }

    /** Whether a reviewer would be shown the same: the same entry for the same reasons. */
    private static boolean alike(Hit one, Hit other) {
        return one.score() == other.score()
                && one.evidence().equals(other.evidence())
                && one.entry().equals(other.entry());
    }

    private static Map<String, Hit> hits(@Nullable Party party, @Nullable Screener screener) {
        Map<String, Hit> hits = new TreeMap<>();
        if (party != null && screener != null) {
            for (Hit hit : screener.screen(new Query(party, ALL_HITS, false)).hits()) {
                hits.put(hit.entry().party().id(), hit);
            }
        }
        return hits;
    }
}
