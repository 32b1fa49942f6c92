package dev.cordon.cli.eval;

import dev.cordon.cli.eval.disguise.BusinessWords;
import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Listed names in every class of disguise, the same ones for the same watchlist and seed. Beside each stands a hard
 * negative where there is one: the same name with the longest word that tells exchanged for that of another entry, in the
 * same disguise.
 */
public final class DisguisedNames {

    /**
     * A name in disguise.
     *
     * @param disguise the class
     * @param entry    the entry whose name it is
     * @param name     the listed name
     * @param screened the name in disguise
     * @param stranger whether a word of it was exchanged first, so that it is not the entry's name
     * @param party    what is screened: the name in disguise and the kind of party, and facts where those are disguised
     */
    public record Disguised(
            DisguiseClass disguise, ListedParty entry, String name, String screened, boolean stranger, Party party) {}

    private static final int MOST_TRIED = 200;

    private final Watchlist watchlist;
    private final List<Integer> order;
    private final long seed;
    private final int perClass;

    /**
     * @param seed     which names are taken and how they are disguised
     * @param perClass the most names of a class
     */
    public DisguisedNames(Watchlist watchlist, long seed, int perClass) {
        this.watchlist = watchlist;
        this.seed = seed;
        this.perClass = perClass;
        this.order =
                new ArrayList<>(IntStream.range(0, watchlist.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
    }

    /** The names of a class, each followed by its hard negative. */
    public List<Disguised> of(DisguiseClass disguise) {
        List<Disguised> names = new ArrayList<>();
        int positives = 0;
        for (int i = 0; i < order.size() && positives < perClass; i++) {
            ListedParty entry = watchlist.entry(order.get(i));
            String name = name(entry, seed + i);
            Optional<String> screened = disguise.apply(name, entry.kind(), seed);
            if (screened.isPresent() && disguise.appliesTo(entry.party())) {
                positives++;
                names.add(disguised(disguise, entry, name, screened.get(), false));
                stranger(name, i)
                        .flatMap(stranger -> disguise.apply(stranger, entry.kind(), seed))
                        .filter(stranger -> !stranger.equals(screened.get()))
                        .ifPresent(stranger -> names.add(disguised(disguise, entry, name, stranger, true)));
            }
        }
        return names;
    }

    private Disguised disguised(
            DisguiseClass disguise, ListedParty entry, String name, String screened, boolean stranger) {
        Party party = disguise.query(entry.party(), entry.kind(), screened, seed, stranger);
        return new Disguised(disguise, entry, name, screened, stranger, party);
    }

    /** The names of all classes as queries of a kind each, the label of the class. */
    public List<ScreeningQuery> queries() {
        List<ScreeningQuery> queries = new ArrayList<>();
        for (DisguiseClass disguise : DisguiseClass.values()) {
            for (Disguised name : of(disguise)) {
                Optional<String> expected = name.stranger()
                        ? Optional.empty()
                        : Optional.of(name.entry().party().id());
                queries.add(new ScreeningQuery(disguise.label(), name.party(), expected));
            }
        }
        return queries;
    }

    /** One of the names that the list vouches for. */
    private static String name(ListedParty entry, long seed) {
        List<String> names = entry.party().names().stream()
                .filter(name -> !name.isWeak())
                .map(PartyName::text)
                .toList();
        return names.isEmpty() ? "" : names.get(new Random(seed).nextInt(names.size()));
    }

    /** The name with the word that tells most exchanged for one of the next entry whose name is in the same script. */
    private Optional<String> stranger(String name, int place) {
        String exchanged = BusinessWords.longestTelling(name);
        String script = script(name);
        for (int next = 1; next <= MOST_TRIED && exchanged.length() > 2; next++) {
            ListedParty other = watchlist.entry(order.get((place + next) % order.size()));
            Optional<String> found = other.party().names().stream()
                    .map(PartyName::text)
                    .filter(text -> script(text).equals(script))
                    .map(BusinessWords::longestTelling)
                    .filter(word -> word.length() > 2 && !exchanged.equalsIgnoreCase(word))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(word -> name.replace(exchanged, word));
            }
        }
        return Optional.empty();
    }

    private static String script(String name) {
        Party party = Party.builder("name", null).name(PartyName.primary(name)).build();
        return String.join("+", NameScripts.of(party));
    }
}
