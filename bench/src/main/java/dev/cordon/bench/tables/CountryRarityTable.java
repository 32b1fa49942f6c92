package dev.cordon.bench.tables;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.Place;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code country-rarity.tsv}: how rare each country is among the listed parties that have one.
 *
 * <pre>java -cp … dev.cordon.bench.tables.CountryRarityTable all.watchlist \
 *     core/src/main/resources/dev/cordon/core/match/country-rarity.tsv
 * </pre>
 */
public final class CountryRarityTable {

    /** Below, a count says little. */
    private static final int FEWEST = 3;

    private CountryRarityTable() {}

    /**
     * @param args a watchlist of all lists, and the table to write
     * @throws IOException if the one cannot be read or the other not written
     */
    public static void main(String[] args) throws IOException {
        Watchlist watchlist = WatchlistFile.open(Path.of(args[0]));
        Map<String, Integer> counts = new TreeMap<>();
        int parties = 0;
        for (int i = 0; i < watchlist.size(); i++) {
            Set<String> countries = countries(watchlist.entry(i).party());
            countries.forEach(code -> counts.merge(code, 1, Integer::sum));
            parties += countries.isEmpty() ? 0 : 1;
        }
        StringBuilder table = new StringBuilder("# How rare countries are among listed parties, in hundredths of a bit:"
                + " -100 log2(parties of the country / parties with any).\n"
                + "# Counted by CountryRarityTable over OFAC (SDN and consolidated), UK and UN.\n");
        for (Map.Entry<String, Integer> row : counts.entrySet()) {
            if (row.getValue() >= FEWEST) {
                double rarity = -Math.log((double) row.getValue() / parties) / Math.log(2);
                table.append(row.getKey())
                        .append('\t')
                        .append(Math.round(rarity * 100))
                        .append('\n');
            }
        }
        Files.writeString(Path.of(args[1]), table, StandardCharsets.UTF_8);
    }

    private static Set<String> countries(Party party) {
        Set<String> codes = new TreeSet<>();
        for (CountryFact country : party.countries()) {
            if (country.code() != null) {
                codes.add(country.code());
            }
        }
        for (Address address : party.addresses()) {
            if (address.country() != null) {
                codes.add(address.country());
            }
        }
        for (Place place : party.birthPlaces()) {
            if (place.country() != null) {
                codes.add(place.country());
            }
        }
        return codes;
    }
}
