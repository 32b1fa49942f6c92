package dev.cordon.cli.speed;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A watchlist with many times as many entries: its own, and parties that nobody ever listed. Held in memory to be measured,
 * never written.
 *
 * <p>An invented party has as many names as a listed one of its kind, with as many words; a word is drawn as often as
 * it stands on the list, or, one time in three, put together from the beginning of one word and the end of another, since
 * real lists that grow bring new words as well. The same watchlist and factor give the same parties.
 */
public final class ScaledWatchlist {

    private static final long SEED = 20240325;
    private static final int NEW_WORDS = 3;
    private static final int SHORTEST = 5;

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private final Watchlist from;
    private final Map<PartyKind, List<String>> words = new EnumMap<>(PartyKind.class);
    private final Random random = new Random(SEED);

    private ScaledWatchlist(Watchlist from) {
        this.from = from;
    }

    /**
     * @param factor how many times as many entries, at least 2
     * @throws dev.cordon.core.index.WatchlistException if they do not fit into one watchlist
     */
    public static Watchlist of(Watchlist from, int factor) {
        return new ScaledWatchlist(from).compile(factor);
    }

    private Watchlist compile(int factor) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (int number = 0; number < from.size(); number++) {
            ListedParty entry = from.entry(number);
            compiler.add(entry);
            List<String> known = words.computeIfAbsent(entry.kind(), kind -> new ArrayList<>());
            entry.party().names().forEach(name -> known.addAll(words(name)));
        }
        for (int copy = 1; copy < factor; copy++) {
            for (int number = 0; number < from.size(); number++) {
                compiler.add(invented(from.entry(number), copy + "-" + number));
            }
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(from.info().lists())));
    }

    private ListedParty invented(ListedParty model, String id) {
        Party.Builder party = Party.builder(model.listId() + ":" + id, model.kind());
        for (PartyName name : model.party().names()) {
            StringBuilder text = new StringBuilder();
            for (int word = words(name).size(); word > 0; word--) {
                text.append(text.isEmpty() ? "" : " ").append(word(model.kind()));
            }
            party.name(PartyName.primary(text.toString()));
        }
        return new ListedParty(model.listId(), id, party.build(), model.designations(), List.of(), List.of());
    }

    /** Lists part words by more than one space now and then, and by others than that of ASCII. */
    private static List<String> words(PartyName name) {
        return List.of(SPACES.split(name.text().strip()));
    }

    private String word(PartyKind kind) {
        String drawn = drawn(kind);
        if (random.nextInt(NEW_WORDS) > 0 || drawn.length() < SHORTEST) {
            return drawn;
        }
        String other = drawn(kind);
        return drawn.substring(0, drawn.length() / 2) + other.substring(other.length() / 2);
    }

    private String drawn(PartyKind kind) {
        List<String> known = words.get(kind);
        if (known == null || known.isEmpty()) {
            throw new IllegalStateException("no words are known of names of the kind " + kind);
        }
        return known.get(random.nextInt(known.size()));
    }
}
