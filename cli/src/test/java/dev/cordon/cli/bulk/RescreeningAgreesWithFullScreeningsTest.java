package dev.cordon.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.lists.diff.ListSide;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers named like the entries of the sample; each third entry was added, removed or given an alias since. */
class RescreeningAgreesWithFullScreeningsTest {

    @TempDir
    private static Path folder;

    private static ListSide before = new ListSide("", List.of(), List.of());
    private static ListSide after = new ListSide("", List.of(), List.of());
    private static List<String> names = List.of();

    @BeforeAll
    static void lists() throws IOException {
        ListSide sample = ListSide.of("sample", Watchlist.of(ByteBuffer.wrap(OfficialLists.compileSample())));
        List<ListedParty> old = new ArrayList<>();
        List<ListedParty> now = new ArrayList<>();
        for (int i = 0; i < sample.entries().size(); i++) {
            ListedParty entry = sample.entries().get(i);
            if (i % 9 != 0) {
                old.add(i % 9 == 3 ? withAlias(entry) : entry);
            }
            if (i % 9 != 6) {
                now.add(entry);
            }
        }
        before = new ListSide("before", sample.lists(), old);
        after = new ListSide("after", sample.lists(), now);
        names = sample.entries().stream()
                .map(entry -> entry.party().primaryName().orElseThrow().replace("\"", ""))
                .toList();
    }

    private static ListedParty withAlias(ListedParty entry) {
        Party party = entry.party();
        Party.Builder other = Party.builder(party.id(), party.kind());
        party.names().forEach(other::name);
        other.name(PartyName.of("Erasmus Widdershins", NameType.ALIAS, AliasStrength.STRONG));
        return new ListedParty(
                entry.listId(), entry.entryId(), other.build(), entry.designations(), entry.links(), entry.unread());
    }

    private static Path customers(String file, int from) throws IOException {
        StringBuilder csv = new StringBuilder("id,name\n");
        for (int i = from; i < names.size(); i++) {
            csv.append(i).append(",\"").append(names.get(i)).append("\"\n");
        }
        csv.append("e,Erasmus Widdershins\nx,Emma Daniels\n");
        return Files.writeString(folder.resolve(file), csv.toString());
    }

    private static BulkRequest request(Path file) {
        return BulkRequest.of(file.toString(), "-", Map.of(), null, false, 1, false, false);
    }

    private static Screener all(ListSide side) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        side.entries().forEach(compiler::add);
        return Screener.over(Watchlist.of(ByteBuffer.wrap(compiler.compile(side.lists()))), Policy.BALANCED);
    }

    private static Map<String, String> hits(Screener screener, String name) {
        Map<String, String> hits = new TreeMap<>();
        for (Hit hit : screener.screen(Query.ofName(name).withLimit(10_000)).hits()) {
            hits.put(hit.entry().party().id(), hit.evidence().toString() + hit.entry());
        }
        return hits;
    }

    @Test
    void whatComesOutIsTheDifferenceOfTwoFullScreenings() throws IOException {
        List<String> found = new ArrayList<>();
        Rescreening rescreening = new Rescreening(
                ListDifference.between(before, after), Policy.BALANCED, change -> found.add(words(change)));
        rescreening.run(request(customers("all.csv", 0)), null, reject -> {});

        List<String> expected = new ArrayList<>();
        Screener old = all(before);
        Screener now = all(after);
        List<String> asked = new ArrayList<>(names);
        asked.addAll(List.of("Erasmus Widdershins", "Emma Daniels"));
        for (String name : asked) {
            Map<String, String> was = hits(old, name);
            Map<String, String> is = hits(now, name);
            TreeSet<String> entries = new TreeSet<>(was.keySet());
            entries.addAll(is.keySet());
            for (String entry : entries) {
                if (!was.containsKey(entry)
                        || !is.containsKey(entry)
                        || !was.get(entry).equals(is.get(entry))) {
                    String label = !was.containsKey(entry) ? "new" : is.containsKey(entry) ? "different" : "gone";
                    expected.add(label + " " + name + " " + entry);
                }
            }
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(20);
        assertThat(found).anyMatch(line -> line.startsWith("new")).anyMatch(line -> line.startsWith("gone"));
        assertThat(rescreening.customers()).isEqualTo(asked.size());
    }

    @Test
    void newCustomersAreScreenedAgainstEverything() throws IOException {
        List<String> found = new ArrayList<>();
        Rescreening rescreening = new Rescreening(
                ListDifference.between(after, after), Policy.BALANCED, change -> found.add(words(change)));

        rescreening.run(request(customers("now.csv", 0)), request(customers("then.csv", 5)), reject -> {});

        for (int i = 0; i < 5; i++) {
            String name = names.get(i);
            long hits = hits(all(after), name).size();
            assertThat(found.stream().filter(line -> line.startsWith("new " + name + " ")))
                    .hasSize((int) hits);
        }
        assertThat(found).isNotEmpty().allMatch(line -> line.startsWith("new "));
    }

    private static String words(HitChange change) {
        return change.label() + " " + change.customer().party().primaryName().orElseThrow() + " "
                + change.hit().entry().party().id();
    }
}
