package dev.cordon.lists.diff;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What changed between two sides: entries by list and number. An entry whose facts come in another order has not changed.
 *
 * @param before  the earlier side
 * @param after   the later side
 * @param added   entries of the later side alone
 * @param removed entries of the earlier side alone
 * @param changed entries of both that differ
 * @param notes   what a reader must know: lists that only one side has
 */
public record ListDifference(
        ListSide before,
        ListSide after,
        List<ListedParty> added,
        List<ListedParty> removed,
        List<ChangedParty> changed,
        List<String> notes) {

    private static final Comparator<ListedParty> IN_ORDER = Comparator.comparing(ListedParty::listId)
            .thenComparing(entry -> entry.party().primaryName().orElse(""))
            .thenComparing(ListedParty::entryId);

    public ListDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        notes = List.copyOf(notes);
    }

    /** Compares two sides. */
    public static ListDifference between(ListSide before, ListSide after) {
        Map<String, ListedParty> old = byNumber(before.entries());
        Map<String, ListedParty> now = byNumber(after.entries());
        List<ListedParty> added = new ArrayList<>();
        List<ChangedParty> changed = new ArrayList<>();
        for (Map.Entry<String, ListedParty> each : now.entrySet()) {
            ListedParty earlier = old.get(each.getKey());
            if (earlier == null) {
                added.add(each.getValue());
            } else if (!earlier.equals(each.getValue())) {
                List<FieldChange> fields = PartyFields.changes(earlier, each.getValue());
                if (!fields.isEmpty()) {
                    changed.add(new ChangedParty(earlier, each.getValue(), fields));
                }
            }
        }
        List<ListedParty> removed = old.entrySet().stream()
                .filter(each -> !now.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted(IN_ORDER)
                .toList();
        added.sort(IN_ORDER);
        changed.sort(Comparator.comparing(ChangedParty::after, IN_ORDER));
        return new ListDifference(before, after, added, removed, changed, notes(before, after));
    }

    private static Map<String, ListedParty> byNumber(List<ListedParty> entries) {
        Map<String, ListedParty> byNumber = new LinkedHashMap<>();
        entries.forEach(entry -> byNumber.put(entry.listId() + ":" + entry.entryId(), entry));
        return byNumber;
    }

    private static List<String> notes(ListSide before, ListSide after) {
        List<String> notes = new ArrayList<>();
        onlyIn(before, after)
                .forEach(list -> notes.add(list + " is only on the earlier side; all of it counts as removed"));
        onlyIn(after, before)
                .forEach(list -> notes.add(list + " is only on the later side; all of it counts as added"));
        for (ListInfo list : after.lists()) {
            before.lists().stream()
                    .filter(earlier ->
                            earlier.id().equals(list.id()) && !earlier.format().equals(list.format()))
                    .forEach(earlier -> notes.add(list.id() + " was read from two formats (" + earlier.format() + ", "
                            + list.format() + "), which word some fields differently"));
        }
        return notes;
    }

    private static List<String> onlyIn(ListSide side, ListSide other) {
        List<String> others = other.lists().stream().map(ListInfo::id).collect(Collectors.toCollection(ArrayList::new));
        return side.lists().stream()
                .map(ListInfo::id)
                .filter(id -> !others.contains(id))
                .toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
