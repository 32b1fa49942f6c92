package dev.cordon.core.screen;

import dev.cordon.core.index.Demand;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.JaroWinkler;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.OfacNameScore;
import dev.cordon.core.match.OfacWords;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thread's search by the emulated score of OFAC's Sanctions List Search, see {@link OfacNameScore}.
 *
 * <p>It asks no index: two names can score high without a word, a sound or a first letter in common, so no key could be
 * shown to lose nothing. Instead every listed name is compared, which loses nothing by construction, in two passes without
 * allocation: each word of the query with each <em>different</em> word of the watchlist, once; then for each name the mean
 * over the query's words of the best of its words, and the comparison of the whole names where it can still reach the
 * threshold. Measured over 16,328 entries of three lists: 2 to 8 ms of processor time for a name of one to three words, some
 * 30 ms for one of seven; making the arrays takes a second, once for each screener.
 *
 * <p>Only the name moves the score, as in OFAC's search. Other facts are told beside it with a weight of 0; an identifier
 * that agrees makes a hit of score 1, as OFAC's search finds entries by exact identifiers. The weight of the score's
 * evidence is the least sum of bits that reaches the score, so here evidence adds up to the score to the whole point.
 */
final class OfacSearch implements HitSearch {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.entry().party().id());
    private static final int POINTS = 100;

    private final Watchlist watchlist;
    private final Policy policy;
    private final OfacNames names;
    private final FactComparison facts;
    private final JaroWinkler similarity = new JaroWinkler();
    private final double[] most;
    private final double[] mostStrong;
    private final int[] mostName;
    private final int[] mostAsked;
    private final int least;
    private final double leastMeasure;
    private double[] agreements = new double[0];

    OfacSearch(Watchlist watchlist, Policy policy, MatchWeights weights, OfacNames names) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.names = names;
        this.facts = new FactComparison(weights);
        this.most = new double[watchlist.size()];
        this.mostStrong = new double[watchlist.size()];
        this.mostName = new int[watchlist.size()];
        this.least = (int) Math.floor(POINTS * policy.leastReview());
        this.leastMeasure = (least - 0.5) / POINTS;
        this.mostAsked = new int[watchlist.size()];
    }

    @Override
    public Found find(Query query, Demand demand) {
        Party party = query.party();
        Arrays.fill(most, 0);
        Arrays.fill(mostStrong, 0);
        for (int asked = 0; asked < party.names().size(); asked++) {
            String name = party.names().get(asked).text();
            compareAll(OfacWords.of(name), asked);
            int number = asked;
            OfacWords.romanised(name).ifPresent(words -> compareAll(words, number));
        }
        Set<Integer> identified = identified(party);
        List<Hit> hits = new ArrayList<>();
        List<Hit> heldBack = new ArrayList<>();
        for (int entry = 0; entry < most.length; entry++) {
            if (OfacNameScore.points(most[entry]) >= least || identified.contains(entry)) {
                add(party, entry, identified.contains(entry), hits, heldBack);
            }
        }
        hits.sort(BEST_FIRST);
        heldBack.sort(BEST_FIRST);
        return new Found(hits, heldBack);
    }

    private void compareAll(OfacWords query, int asked) {
        List<String> counted = OfacNameScore.counted(query.words());
        if (counted.isEmpty()) {
            return;
        }
        compareWords(counted);
        char[] whole = query.joined().toCharArray();
        for (int name = 0; name < names.size(); name++) {
            double found = Math.max(parts(name, counted.size()), whole(whole, name));
            int entry = names.entry(name);
            if (!names.isWeak(name)) {
                mostStrong[entry] = Math.max(mostStrong[entry], found);
            }
            if (found > most[entry]) {
                most[entry] = found;
                mostName[entry] = names.ordinal(name);
                mostAsked[entry] = asked;
            }
        }
    }

    /**
     * How each different word of the watchlist agrees with each word of the query. What agrees too little for a name to
     * reach the least threshold, even if all its other words agree in full, is left at 0, as is what counts 0 anyway.
     */
    private void compareWords(List<String> query) {
        int words = names.words();
        if (agreements.length < query.size() * words) {
            agreements = new double[query.size() * words];
        }
        double needed = Math.max(OfacNameScore.LEAST, 1 - query.size() * (1 - leastMeasure));
        for (int asked = 0; asked < query.size(); asked++) {
            char[] letters = query.get(asked).toCharArray();
            for (int word = 0; word < words; word++) {
                agreements[asked * words + word] = agreement(letters, word, needed);
            }
        }
    }

    private double agreement(char[] letters, int word, double needed) {
        int start = names.wordStart(word);
        int length = names.wordLength(word);
        int set = names.letterSet(word);
        int shared = 0;
        for (char letter : letters) {
            shared += (set & OfacNames.letterBit(letter)) == 0 ? 0 : 1;
        }
        int pairs = Math.min(shared, length);
        if (JaroWinkler.most(pairs, letters, 0, letters.length, names.letters(), start, length) < needed) {
            return 0;
        }
        return OfacNameScore.counts(similarity.similarity(letters, 0, letters.length, names.letters(), start, length));
    }

    private double parts(int name, int asked) {
        double sum = 0;
        for (int i = 0; i < asked; i++) {
            double best = 0;
            for (int at = names.firstWord(name); at < names.firstWord(name + 1); at++) {
                best = Math.max(best, agreements[i * names.words() + names.wordAt(at)]);
            }
            sum += best;
        }
        return sum / asked;
    }

    private double whole(char[] query, int name) {
        int start = names.joinedStart(name);
        int length = names.joinedLength(name);
        if (length == 0 || names.joined()[start] != query[0]) {
            return 0;
        }
        int pairs = Math.min(query.length, length);
        if (JaroWinkler.most(pairs, query, 0, query.length, names.joined(), start, length) < leastMeasure) {
            return 0;
        }
        return similarity.similarity(query, 0, query.length, names.joined(), start, length);
    }

    /** The entries that carry one of the query's identifiers. */
    private Set<Integer> identified(Party party) {
        Set<Integer> entries = new TreeSet<>();
        for (Identifier identifier : party.identifiers()) {
            watchlist.entriesWith(identifier, entry -> {
                if (facts.compare(party, watchlist.entry(entry).party()).stream()
                        .anyMatch(OfacSearch::identifies)) {
                    entries.add(entry);
                }
            });
        }
        return entries;
    }

    private static boolean identifies(Evidence piece) {
        return piece.feature().equals("identifier") && piece.centibits() > 0;
    }

    private void add(Party party, int number, boolean identified, List<Hit> hits, List<Hit> heldBack) {
        ListedParty entry = watchlist.entry(number);
        int points = identified ? POINTS : OfacNameScore.points(most[number]);
        if (policy.decide(entry, score(points)) == Decision.CLEAR) {
            return;
        }
        PartyName matched = most[number] > 0 ? entry.party().names().get(mostName[number]) : null;
        List<Evidence> compared = facts.compare(party, entry.party());
        List<Evidence> evidence = new ArrayList<>();
        if (matched != null) {
            Evidence name = explain(party.names().get(mostAsked[number]).text(), matched.text(), most[number]);
            evidence.add(identified ? uncounted(name) : name);
        }
        compared.forEach(fact -> evidence.add(uncounted(fact)));
        if (identified) {
            evidence.add(new Evidence(
                    "identifier", "", "", Score.leastCentibits(1), "an identifier that agrees suffices by itself"));
        }
        boolean strong = policy.decide(entry, score(OfacNameScore.points(mostStrong[number]))) != Decision.CLEAR;
        if (strong || policy.weakAliasSuffices() || matched == null || !matched.isWeak()) {
            hits.add(new Hit(entry, score(points), matched, evidence, watchlist.subject(number)));
            return;
        }
        evidence.add(WeakAliasRule.explain(compared));
        (WeakAliasRule.isConfirmed(compared) ? hits : heldBack)
                .add(new Hit(entry, score(points), matched, evidence, watchlist.subject(number)));
    }

    /** Explains the forms of the two names, romanised ones among them, that have the score which was found. */
    private static Evidence explain(String asked, String listed, double found) {
        for (OfacWords one : forms(asked)) {
            for (OfacWords other : forms(listed)) {
                if (OfacNameScore.of(one, other) == OfacNameScore.points(found)) {
                    return OfacNameScore.explain(one, other);
                }
            }
        }
        return OfacNameScore.explain(OfacWords.of(asked), OfacWords.of(listed));
    }

    private static List<OfacWords> forms(String name) {
        List<OfacWords> forms = new ArrayList<>(List.of(OfacWords.of(name)));
        OfacWords.romanised(name).ifPresent(forms::add);
        return forms;
    }

    private static double score(int points) {
        return (double) points / POINTS;
    }

    private static Evidence uncounted(Evidence fact) {
        return new Evidence(
                fact.feature(), fact.query(), fact.listed(), 0, fact.detail() + "; does not move the score here");
    }
}
