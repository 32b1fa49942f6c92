package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.mention.ListedName.Slot;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons torn apart when a page's columns or lines were put in the wrong order: "…, and Ni" ends one fragment,
 * "Gaobin, on Monday" begins another.
 *
 * <p>A part of a name that is rare among names must stand alone at the edge of a line, the rest of the name alone anywhere
 * in the text, and the text must also mention a party designated by the same authority under the same programme, or both
 * parts must stand at an edge.
 */
final class TornNames {

    private static final int RARE = 1200;
    private static final int MOST_SHARING = 12;
    private static final int MOST_TRIED = 2_000;
    /** Columns are scrambled within a page or two: how many words to each side are searched. */
    private static final int REACH = 4_000;

    private final ListedNames names;
    private final NameLookup lookup;
    private final WordRun words;
    private final NameEdges edges;
    private final TakenWords taken;
    private final HitBuilder hits;
    private int tried;

    TornNames(ListedNames names, WordRun words, NameEdges edges, TakenWords taken, HitBuilder hits) {
        this.names = names;
        this.lookup = new NameLookup(names.watchlist());
        this.words = words;
        this.edges = edges;
        this.taken = taken;
        this.hits = hits;
    }

    private record Torn(ListedName name, int part, int rest, boolean edges) {}

    /** The torn names beside what was found whole. */
    List<Finding> of(List<Finding> found) {
        Set<String> programmes = new HashSet<>();
        found.forEach(finding -> finding.hits().forEach(hit -> addProgrammes(hit.entry(), programmes)));
        List<Finding> findings = new ArrayList<>();
        for (int word = 0; word < words.size() && tried < MOST_TRIED; word++) {
            if (isLoneAtEdge(word)) {
                List<Torn> torn = tornAt(word, programmes);
                if (!torn.isEmpty()) {
                    finding(torn).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private boolean isLoneAtEdge(int word) {
        if (taken.holds(word) || !words.isCapital(word) || words.isUnspaced(word) || words.isTooLong(word)) {
            return false;
        }
        boolean starts = words.startsLine(word) && !edges.continuesAfter(word);
        boolean ends = words.endsLineOpen(word) && !edges.continuesBefore(word);
        return starts || ends;
    }

    private List<Torn> tornAt(int word, Set<String> programmes) {
        String form = words.form(word);
        if (TokenRarity.of(form) < RARE || form.length() < 5) {
            return List.of();
        }
        TreeMap<Integer, Torn> byEntry = new TreeMap<>();
        for (ListedName name : names.markedBy(form, lookup).all()) {
            if (name.kind() == PartyKind.PERSON
                    && !name.weak()
                    && !byEntry.containsKey(name.entry())
                    && lookup.namesWith(form) <= MOST_SHARING
                    && !words.writtenSmall().contains(form)) {
                Torn torn = torn(name, form, word);
                if (torn != null && (torn.edges() || sharesProgramme(name, programmes))) {
                    byEntry.put(name.entry(), torn);
                }
            }
        }
        List<Torn> all = new ArrayList<>(byEntry.values());
        all.removeIf(torn -> torn.rest() != all.get(0).rest());
        return all;
    }

    private @Nullable Torn torn(ListedName name, String form, int word) {
        List<Slot> needed = name.slots().stream().filter(Slot::required).toList();
        if (needed.size() != 2) {
            return null;
        }
        boolean first = needed.get(0).word().equals(form);
        if (!first && !needed.get(1).word().equals(form)) {
            return null;
        }
        int rest = nearest(needed.get(first ? 1 : 0).word(), word);
        return rest < 0 ? null : new Torn(name, word, rest, words.startsLine(rest) || words.endsLineOpen(rest));
    }

    /** The nearest place where the word stands alone; -1 if there is none. */
    private int nearest(String form, int from) {
        int best = -1;
        tried++;
        int end = Math.min(words.size(), from + REACH);
        for (int word = Math.max(0, from - REACH); word < end; word++) {
            boolean nearer = best < 0 || Math.abs(word - from) < Math.abs(best - from);
            if (nearer
                    && word != from
                    && words.isCapital(word)
                    && !words.isTooLong(word)
                    && words.form(word).equals(form)
                    && isLone(word)) {
                best = word;
            }
        }
        return best;
    }

    private boolean isLone(int word) {
        return words.isCapital(word)
                && !taken.holds(word)
                && !words.isTooLong(word)
                && !edges.continuesBefore(word)
                && !edges.continuesAfter(word);
    }

    private boolean sharesProgramme(ListedName name, Set<String> programmes) {
        Set<String> own = new HashSet<>();
        addProgrammes(hits.entry(name.entry()), own);
        own.retainAll(programmes);
        return !own.isEmpty();
    }

    private static void addProgrammes(ListedParty entry, Set<String> programmes) {
        for (Designation designation : entry.designations()) {
            programmes.add(designation.authority() + "\n" + designation.programme());
        }
    }

    private Optional<Finding> finding(List<Torn> torn) {
        Torn first = torn.get(0);
        boolean partFirst =
                words.form(first.part()).equals(first.name().slots().get(0).word());
        int left = partFirst ? first.part() : first.rest();
        int right = partFirst ? first.rest() : first.part();
        String written = words.text(left) + " " + words.text(right);
        Evidence remark = new Evidence("layout", written, "", 0, "the parts stand apart in this text");
        List<Hit> found = new ArrayList<>();
        for (Torn each : torn) {
            hits.byName(each.name(), written)
                    .map(whole -> HitBuilder.remarked(whole, remark))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        taken.add(first.part(), first.part());
        taken.add(first.rest(), first.rest());
        found.sort(HitBuilder.BEST_FIRST);
        List<TextSpan> parts = List.of(
                new TextSpan(words.start(left), words.end(left)), new TextSpan(words.start(right), words.end(right)));
        return Optional.of(new Finding(
                MentionKind.SPLIT_BY_LAYOUT,
                parts,
                found,
                torn.stream().map(Torn::name).toList()));
    }
}
