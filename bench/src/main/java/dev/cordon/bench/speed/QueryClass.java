package dev.cordon.bench.speed;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Queries of one kind, drawn from a watchlist's own names; the same seed draws the same queries.
 *
 * @param name    of the class, as printed
 * @param queries in the order in which they were drawn
 */
record QueryClass(String name, List<Query> queries) {

    private static final long SEED = 20240325;

    /** Names as listed, by kind and script, and names with a letter changed in each word. */
    static List<QueryClass> ofListed(Watchlist watchlist, int each) {
        Random random = new Random(SEED);
        List<QueryClass> classes = new ArrayList<>();
        classes.add(drawn("listed persons", watchlist, random, each, PartyKind.PERSON, QueryClass::isLatin));
        classes.add(
                drawn("listed organisations", watchlist, random, each, PartyKind.ORGANISATION, QueryClass::isLatin));
        classes.add(misspelt("every word misspelt", classes.get(0), random));
        classes.add(drawn("other scripts", watchlist, random, each, null, name -> !isLatin(name)));
        classes.add(drawn("six words or more", watchlist, random, each, null, name -> name.split(" ").length > 5));
        classes.removeIf(drawn -> drawn.queries().isEmpty());
        return classes;
    }

    /** A query for a bare name. */
    static Query query(String name, @Nullable PartyKind kind) {
        return Query.of(
                Party.builder("query", kind).name(PartyName.primary(name)).build());
    }

    private static QueryClass drawn(
            String name,
            Watchlist watchlist,
            Random random,
            int count,
            @Nullable PartyKind kind,
            Predicate<String> wanted) {
        List<Query> queries = new ArrayList<>();
        for (int attempt = 0; attempt < count * 200 && queries.size() < count; attempt++) {
            int number = random.nextInt(watchlist.size());
            if (kind == null || watchlist.kind(number) == kind) {
                ListedParty entry = watchlist.entry(number);
                List<PartyName> names = entry.party().names();
                String text = names.get(random.nextInt(names.size())).text();
                if (wanted.test(text)) {
                    queries.add(query(text, entry.kind()));
                }
            }
        }
        return new QueryClass(name, queries);
    }

    private static QueryClass misspelt(String name, QueryClass from, Random random) {
        List<Query> queries = new ArrayList<>();
        for (Query query : from.queries()) {
            StringBuilder changed = new StringBuilder();
            for (String word : query.party().names().get(0).text().split(" ")) {
                changed.append(changed.isEmpty() ? "" : " ").append(misspelt(word, random));
            }
            queries.add(query(changed.toString(), query.party().kind()));
        }
        return new QueryClass(name, queries);
    }

    private static String misspelt(String word, Random random) {
        if (word.length() < 3) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word);
        letters.setCharAt(1 + random.nextInt(word.length() - 2), (char) ('a' + random.nextInt(26)));
        return letters.toString();
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x250);
    }
}
