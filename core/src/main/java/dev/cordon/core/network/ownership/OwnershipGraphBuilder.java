package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the holdings in force on a day. Not thread-safe.
 *
 * <pre>{@code
 * OwnershipGraphBuilder builder = new OwnershipGraphBuilder(LocalDate.of(2024, 3, 25));
 * builder.holding("X", "A", TieKind.OWNS, Share.percent(50), null, null, 1);
 * OwnershipGraph graph = builder.build();
 * }</pre>
 */
public final class OwnershipGraphBuilder {

    private final LocalDate day;
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Party> described = new HashMap<>();
    private final HoldingTable table = new HoldingTable();
    private int ended;
    private int future;
    private boolean built;

    /** Holdings count that are in force on this day. */
    public OwnershipGraphBuilder(LocalDate day) {
        this.day = day;
    }

    /** The number of the party of that name, new or known. The same name in another case or spacing is the same party. */
    public int party(String name) {
        return party(name, name);
    }

    /** The number of the party with that key; its label is the one that was given first. */
    public int party(String key, String label) {
        if (built) {
            throw new IllegalStateException("the graph is built; collect another one with another builder");
        }
        String folded = key(key);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a party has no name");
        }
        Integer number = numbers.putIfAbsent(folded, labels.size());
        if (number == null) {
            labels.add(label.strip());
            return labels.size() - 1;
        }
        return number;
    }

    /** Says more of a party than its key, for screening; its first name becomes its label. */
    public void describe(int party, Party facts) {
        described.put(party, facts);
        facts.primaryName().ifPresent(name -> labels.set(party, name));
    }

    /**
     * Adds a holding if it is, or may be, in force on the day. Where the dates leave that open, the share counts as a
     * range from nothing.
     *
     * @param from first day, or null if unknown: then it has begun
     * @param to   last day, or null if it goes on
     */
    public void holding(
            int owner,
            int owned,
            TieKind kind,
            Share share,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            int line) {
        if (!kind.isHolding()) {
            throw new IllegalArgumentException("a tie of the kind " + kind.label() + " is no holding");
        }
        if (to != null && to.to().isBefore(day)) {
            ended++;
        } else if (from != null && from.from().isAfter(day)) {
            future++;
        } else {
            boolean certain = (to == null || !to.from().isBefore(day))
                    && (from == null || !from.to().isAfter(day));
            Share counted = certain || share.high() == 0 ? share : new Share(0, share.high(), false, share.highOpen());
            table.add(owner, owned, kind, counted, line);
            if (kind == TieKind.ACTS_JOINTLY) {
                table.add(owned, owner, kind, counted, line);
            }
        }
    }

    /** Adds a holding between parties by name. */
    public void holding(
            String owner,
            String owned,
            TieKind kind,
            Share share,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            int line) {
        holding(party(owner), party(owned), kind, share, from, to, line);
    }

    /** The graph; nothing can be added afterwards. */
    public OwnershipGraph build() {
        built = true;
        return new OwnershipGraph(this);
    }

    /** The form in which names are the same: lower case, single blanks. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = !key.isEmpty();
            } else {
                if (blank) {
                    key.append(' ');
                    blank = false;
                }
                key.append(c < 128 && (c < 'A' || c > 'Z') ? c : Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    List<String> labels() {
        return labels;
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    Map<Integer, Party> described() {
        return described;
    }

    HoldingTable table() {
        return table;
    }

    int ended() {
        return ended;
    }

    int future() {
        return future;
    }
}
