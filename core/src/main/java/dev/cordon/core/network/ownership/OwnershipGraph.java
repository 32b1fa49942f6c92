package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who holds what of whom, on one day. Parties are numbered from 0 in the order in which they were first named. Immutable
 * and safe for many threads.
 *
 * <p>Compact: parallel arrays, one position for each holding, sorted by owner; the holdings of an owner are those from
 * {@code first[owner]} to {@code first[owner + 1]}. A second array sorts the same positions by what is owned. Four million
 * holdings take about 150 MB.
 */
public final class OwnershipGraph {

    private static final TieKind[] KINDS = TieKind.values();

    private final List<String> labels;
    private final Map<String, Integer> numbers;
    private final Map<Integer, Party> described;
    private final Counts counts;
    private final int[] first;
    private final int[] owner;
    private final int[] owned;
    private final byte[] kind;
    private final Share[] share;
    private final int[] line;
    private final int[] firstOwned;
    private final int[] byOwned;

    /**
     * What went into the graph and what did not.
     *
     * @param holdings holdings in force, or possibly so
     * @param ended    holdings that had ended by the day
     * @param future   holdings that had not begun
     * @param repeated rows that say what another row says, counted once
     */
    public record Counts(int holdings, int ended, int future, int repeated) {}

    /** Takes over what was collected; the builder refuses more. */
    OwnershipGraph(OwnershipGraphBuilder builder) {
        labels = Collections.unmodifiableList(builder.labels());
        numbers = Collections.unmodifiableMap(builder.numbers());
        described = Map.copyOf(builder.described());
        HoldingTable table = builder.table();
        int[] order = table.sortedWithoutRepeats(labels.size());
        int size = order.length;
        owner = new int[size];
        owned = new int[size];
        kind = new byte[size];
        share = new Share[size];
        line = new int[size];
        first = new int[labels.size() + 1];
        firstOwned = new int[labels.size() + 1];
        for (int i = 0; i < size; i++) {
            int row = order[i];
            owner[i] = table.owner(row);
            owned[i] = table.owned(row);
            kind[i] = table.kind(row);
            share[i] = table.share(row);
            line[i] = table.line(row);
            first[owner[i] + 1]++;
            firstOwned[owned[i] + 1]++;
        }
        for (int i = 0; i < labels.size(); i++) {
            first[i + 1] += first[i];
            firstOwned[i + 1] += firstOwned[i];
        }
        byOwned = new int[size];
        int[] next = firstOwned.clone();
        for (int i = 0; i < size; i++) {
            byOwned[next[owned[i]]++] = i;
        }
        counts = new Counts(size, builder.ended(), builder.future(), table.size() - size);
    }

    /** The number of parties. */
    public int size() {
        return labels.size();
    }

    public Counts counts() {
        return counts;
    }

    /** The party's name, as its source writes it. */
    public String label(int party) {
        return labels.get(party);
    }

    /** The party with what the source says of it besides its name, to be screened. */
    public Party party(int party) {
        return Optional.ofNullable(described.get(party))
                .orElseGet(() -> Party.builder("party " + (party + 1), null)
                        .name(PartyName.primary(labels.get(party)))
                        .build());
    }

    /** The number of the party with this name or key, written in any case and spacing. */
    public OptionalInt find(String name) {
        Integer number = numbers.get(OwnershipGraphBuilder.key(name));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The parties of this key or, if there is none, of this name: several may bear one name. */
    public List<Integer> named(String name) {
        OptionalInt byKey = find(name);
        if (byKey.isPresent()) {
            return List.of(byKey.getAsInt());
        }
        String wanted = OwnershipGraphBuilder.key(name);
        return IntStream.range(0, size())
                .filter(party -> OwnershipGraphBuilder.key(labels.get(party)).equals(wanted))
                .boxed()
                .toList();
    }

    /** The party and all who stand behind it at any distance, by holdings of any size and kind. */
    public Set<Integer> upstream(int party) {
        Set<Integer> found = new TreeSet<>(Set.of(party));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            int next = open.remove();
            for (int i = firstOwned[next]; i < firstOwned[next + 1]; i++) {
                if (found.add(owner[byOwned[i]])) {
                    open.add(owner[byOwned[i]]);
                }
            }
        }
        return found;
    }

    /** What the party holds. */
    public List<Holding> holdingsOf(int party) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = first[party]; i < first[party + 1]; i++) {
            holdings.add(holding(i));
        }
        return List.copyOf(holdings);
    }

    /** Who holds something of the party. */
    public List<Holding> holdersOf(int party) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = firstOwned[party]; i < firstOwned[party + 1]; i++) {
            holdings.add(holding(byOwned[i]));
        }
        return List.copyOf(holdings);
    }

    private Holding holding(int i) {
        return new Holding(owner[i], owned[i], KINDS[kind[i]], share[i], line[i]);
    }

    int firstHolding(int party) {
        return first[party];
    }

    int owned(int holding) {
        return owned[holding];
    }

    TieKind kind(int holding) {
        return KINDS[kind[holding]];
    }

    Share share(int holding) {
        return share[holding];
    }
}
