package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Parties;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine's version says which answers it gives: it ends in a digest of the tables that names are read and weighed by, and of
 * the answers, with all evidence, to some three hundred queries. So nobody can change answers and forget to say so.
 */
class EngineVersionTest {

    private static final int DIGITS = 8;
    /** Low enough to see the evidence of what is no hit. */
    private static final double LEAST = 0.01;

    private record Row(PartyKind kind, String asked, String listed, List<String> facts) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    PartyKind.ofLabel(cells[0]),
                    cells[1],
                    cells[2],
                    List.of(cells).subList(3, 7));
        }

        Party query() {
            return party("asked", asked, facts.get(0), facts.get(2));
        }

        ListedParty entry(int number) {
            Party party = party("test:" + number, listed, facts.get(1), facts.get(3));
            Designation designation =
                    new Designation("TEST", "P1", List.of("asset freeze"), null, null, null, null, party.id());
            return new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of());
        }

        private Party party(String id, String name, String date, String country) {
            Party.Builder party = Party.builder(id, kind).name(PartyName.primary(name));
            if (!date.isEmpty()) {
                party.date(DateFact.birth(PartialDate.parse(date)));
            }
            if (!country.isEmpty()) {
                party.country(CountryFact.of(CountryRole.NATIONALITY, country));
            }
            return party.build();
        }
    }

    @Test
    void theVersionEndsInADigestOfTablesAndAnswers() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        addTables(digest);
        addAnswers(digest);
        String expected = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);

        assertThat(Screener.ENGINE)
                .as(
                        "Tables or answers have changed, so that this is another engine: let Screener.ENGINE end in +%s",
                        expected)
                .endsWith("+" + expected);
    }

    /** Policies are no part of the engine: an answer names its policy by content. */
    private static void addTables(MessageDigest digest) throws IOException, URISyntaxException {
        URL weights = Objects.requireNonNull(Screener.class.getResource("/dev/cordon/core/match/weights.tsv"));
        Path root = Objects.requireNonNull(Path.of(weights.toURI()).getParent().getParent());
        List<Path> tables;
        try (Stream<Path> files = Files.walk(root)) {
            tables = files.filter(file -> file.toString().matches(".*\\.(tsv|rule)"))
                    .sorted()
                    .toList();
        }
        assertThat(tables).hasSizeGreaterThan(40);
        for (Path table : tables) {
            digest.update(root.relativize(table).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(table));
        }
    }

    private static void addAnswers(MessageDigest digest) throws IOException {
        List<Row> rows = rows();
        List<ListedParty> entries = new ArrayList<>();
        for (Row row : rows) {
            entries.add(row.entry(entries.size()));
        }
        Watchlist watchlist = Parties.watchlist(entries);
        Screener screener = Screener.over(watchlist, Policy.BALANCED.withReview(LEAST));
        for (Row row : rows) {
            String answer = new ScreeningJson().write(screener.screen(Query.of(row.query())));
            digest.update(answer.replace(Screener.ENGINE, "").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(EngineVersionTest.class.getResourceAsStream("engine-queries.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }
}
