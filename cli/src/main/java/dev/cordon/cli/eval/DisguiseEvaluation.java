package dev.cordon.cli.eval;

import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Screens listed names in disguise: each must find its entry. Beside each stands a hard negative: the same name with its
 * longest word exchanged for that of another entry, in the same disguise, which ought not to find the entry.
 */
public final class DisguiseEvaluation {

    private static final int LIMIT = 200;

    /**
     * A name in disguise and what came of it.
     *
     * @param disguise the class
     * @param entry    id of the entry
     * @param name     the listed name
     * @param screened the name in disguise
     * @param script   scripts of the listed name
     * @param found    whether the entry was among the hits
     * @param stranger whether the name is the hard negative
     */
    public record Trial(
            DisguiseClass disguise,
            String entry,
            String name,
            String screened,
            String script,
            boolean found,
            boolean stranger) {}

    private record Plan(DisguiseClass disguise, ListedParty entry, String name, String screened, boolean stranger) {}

    private final Watchlist watchlist;
    private final Screener screener;
    private final long seed;

    public DisguiseEvaluation(Screener screener, long seed) {
        this.watchlist = screener.watchlist();
        this.screener = screener;
        this.seed = seed;
    }

    /**
     * Screens names of each class, the same ones for the same watchlist and seed.
     *
     * @param perClass the most names of a class
     * @param progress called after each class
     */
    public List<Trial> run(int perClass, Runnable progress) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, watchlist.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Trial> trials = new ArrayList<>();
        for (DisguiseClass disguise : DisguiseClass.values()) {
            List<Plan> plans = plans(disguise, order, perClass);
            trials.addAll(plans.parallelStream().map(this::trial).toList());
            progress.run();
        }
        return trials;
    }

    private List<Plan> plans(DisguiseClass disguise, List<Integer> order, int perClass) {
        List<Plan> plans = new ArrayList<>();
        int positives = 0;
        for (int i = 0; i < order.size() && positives < perClass; i++) {
            ListedParty entry = watchlist.entry(order.get(i));
            String name = name(entry, seed + i);
            Optional<String> screened = disguise.apply(name, entry.kind(), seed);
            if (screened.isPresent()) {
                positives++;
                plans.add(new Plan(disguise, entry, name, screened.get(), false));
                ListedParty other = watchlist.entry(order.get((i + 1) % order.size()));
                stranger(name, other)
                        .flatMap(stranger -> disguise.apply(stranger, entry.kind(), seed))
                        .ifPresent(stranger -> plans.add(new Plan(disguise, entry, name, stranger, true)));
            }
        }
        return plans;
    }

    /** One of the names that the list vouches for. */
    private static String name(ListedParty entry, long seed) {
        List<String> names = entry.party().names().stream()
                .filter(name -> !name.isWeak())
                .map(PartyName::text)
                .toList();
        return names.isEmpty() ? "" : names.get(new Random(seed).nextInt(names.size()));
    }

    private static Optional<String> stranger(String name, ListedParty other) {
        String exchanged = longest(name);
        String word = longest(other.party().primaryName().orElse(""));
        boolean useful = exchanged.length() > 2 && word.length() > 2 && !exchanged.equalsIgnoreCase(word);
        return useful ? Optional.of(name.replace(exchanged, word)) : Optional.empty();
    }

    private static String longest(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private Trial trial(Plan plan) {
        Party party = Party.builder("query", plan.entry().kind())
                .name(PartyName.primary(plan.screened()))
                .build();
        List<Hit> hits = screener.screen(new Query(party, LIMIT, false)).hits();
        String id = plan.entry().party().id();
        boolean found = hits.stream().anyMatch(hit -> hit.entry().party().id().equals(id));
        Party listed = Party.builder("listed", null)
                .name(PartyName.primary(plan.name()))
                .build();
        String script = String.join("+", NameScripts.of(listed));
        return new Trial(plan.disguise(), id, plan.name(), plan.screened(), script, found, plan.stranger());
    }
}
