package dev.cordon.bench.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.OfficialLists;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes core's {@code token-rarity.tsv}: how rare each token is among names of persons and among names of organisations,
 * whichever is the commoner.
 *
 * <p>A token's share is a mean of its shares in several populations, so that no one culture decides: the official lists
 * (OFAC, UK, UN), encyclopaedia persons, politicians, the United States, sixty countries; and for organisations the lists
 * and listed companies. Populations without a free licence are left out; the commonest Chinese, Korean and Vietnamese
 * family names, which they would have told, come from {@code east-asian-surnames.tsv}, compiled from published statistics.
 *
 * <pre>java -cp … dev.cordon.bench.tables.TokenRarityTable $CORDON_DATA \
 *     core/src/main/resources/dev/cordon/core/name/token-rarity.tsv</pre>
 */
public final class TokenRarityTable {

    private static final int FEWEST = 3;
    private static final Map<String, Double> PERSON_WEIGHTS = Map.of(
            "lists", 0.35,
            "wikipedia_persons", 0.2,
            "everypolitician", 0.15,
            "composed_by_country", 0.15,
            "composed_US", 0.1,
            "football_goalscorers", 0.05);
    private static final Map<String, Double> ORGANISATION_WEIGHTS = Map.of("lists", 0.6, "listed_companies", 0.4);

    private final Map<String, Population> persons = new TreeMap<>();
    private final Map<String, Population> organisations = new TreeMap<>();

    private TokenRarityTable() {}

    /**
     * @param args the data folder, and the file to write
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        TokenRarityTable table = new TokenRarityTable();
        OfficialLists.reading()
                .read(
                        List.of(
                                data.resolve("ofac/sdn_2024-05-03.csv.gz"),
                                data.resolve("ofac/set2021-07-07_sdn.csv.gz"),
                                data.resolve("ofac/set2021-07-07_alt.csv.gz"),
                                data.resolve("uk/UK-Sanctions-List_reconstructed_2026-08-22.xml.gz"),
                                data.resolve("un/un_consolidated_2026-02-27.xml.gz")),
                        table::addEntry);
        table.addCustomers(data.resolve("customers/customers_not_sanctioned.csv.gz"));
        Files.writeString(Path.of(args[1]), table.write(), StandardCharsets.UTF_8);
    }

    private void addEntry(ListedParty entry) {
        for (PartyName name : entry.party().names()) {
            add("lists", entry.kind(), name.text());
        }
    }

    private void addCustomers(Path file) throws IOException {
        try (Reader text =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                PartyKind kind = row.getField("type").equals("person") ? PartyKind.PERSON : PartyKind.ORGANISATION;
                add(row.getField("source"), kind, row.getField("name"));
            }
        }
    }

    private void add(String source, PartyKind kind, String name) {
        boolean person = kind == PartyKind.PERSON;
        if (!(person ? PERSON_WEIGHTS : ORGANISATION_WEIGHTS).containsKey(source)) {
            return;
        }
        List<Reading> readings = NameAnalyzer.analyze(name, kind).readings();
        if (!readings.isEmpty() && readings.get(0).system().equals(Reading.AS_WRITTEN)) {
            (person ? persons : organisations)
                    .computeIfAbsent(source, any -> new Population())
                    .add(readings.get(0));
        }
    }

    private String write() throws IOException {
        Map<String, Double> shares = shares(persons, PERSON_WEIGHTS);
        eastAsianSurnames().forEach((name, share) -> shares.merge(name, share, Math::max));
        shares(organisations, ORGANISATION_WEIGHTS).forEach((token, share) -> shares.merge(token, share, Math::max));
        StringBuilder out = new StringBuilder("""
                # How rare a token is among names, in hundredths of a bit: -100 log2 of its share. Tokens not named are rarer.
                # Written by dev.cordon.bench.tables.TokenRarityTable; its documentation names the populations.
                """);
        new TreeMap<>(shares).forEach((token, share) -> {
            int rarity = (int) Math.round(-100 * Math.log(share) / Math.log(2));
            if (rarity < TokenRarity.CAP) {
                out.append(token).append('\t').append(rarity).append('\n');
            }
        });
        return out.toString();
    }

    private static Map<String, Double> shares(Map<String, Population> populations, Map<String, Double> weights) {
        Map<String, Double> shares = new HashMap<>();
        populations.forEach((source, population) -> population.counts.forEach((token, count) -> {
            if (count >= FEWEST) {
                shares.merge(token, weights.getOrDefault(source, 0.0) * count / population.names, Double::sum);
            }
        }));
        return shares;
    }

    private static Map<String, Double> eastAsianSurnames() throws IOException {
        Map<String, Double> shares = new HashMap<>();
        try (var table = TokenRarityTable.class.getResourceAsStream("east-asian-surnames.tsv")) {
            if (table == null) {
                throw new IOException("east-asian-surnames.tsv is missing");
            }
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t");
                    shares.put(row[0], Double.parseDouble(row[1]) / 100);
                }
            }
        }
        return shares;
    }

    private static final class Population {
        private final Map<String, Integer> counts = new HashMap<>();
        private int names;

        void add(Reading reading) {
            names++;
            Set<String> once = new HashSet<>();
            for (Token token : reading.tokens()) {
                if (Character.isLetterOrDigit(token.text().charAt(0)) && once.add(token.text())) {
                    counts.merge(token.text(), 1, Integer::sum);
                }
            }
        }
    }
}
