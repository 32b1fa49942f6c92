package dev.cordon.cli.speed;

import dev.cordon.core.index.PreparedEntry;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A watchlist with many times as many entries: its own, and parties that nobody ever listed. It lies in a temporary file, so
 * that it is mapped as any watchlist is; closing removes the file.
 *
 * <p>An invented party has as many names as a listed one of its kind, with as many words in the same scripts; a word is drawn
 * as often as it stands on the list, or, one time in three, put together from the beginning of one word and the end of
 * another, since real lists that grow bring new words as well. The same watchlist and factor give the same parties.
 */
public final class ScaledWatchlist implements AutoCloseable {

    private static final long SEED = 20240325;
    private static final int NEW_WORDS = 3;
    private static final int SHORTEST = 5;

    /** Entries that are taken apart side by side. */
    private static final int BATCH = 4096;

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private final Watchlist from;
    private final Map<PartyKind, Map<Script, List<String>>> words = new EnumMap<>(PartyKind.class);
    private final Random random = new Random(SEED);
    private final Path path;

    private ScaledWatchlist(Watchlist from) throws IOException {
        this.from = from;
        this.path = Files.createTempFile("cordon-scaled", ".watchlist");
    }

    /**
     * Writes the larger watchlist.
     *
     * @param factor how many times as many entries, at least 1
     * @throws IOException if the file cannot be written
     * @throws dev.cordon.core.index.WatchlistException if they do not fit into one watchlist
     */
    public static ScaledWatchlist of(Watchlist from, int factor) throws IOException {
        ScaledWatchlist scaled = new ScaledWatchlist(from);
        try {
            WatchlistFile.write(scaled.path, scaled.compile(factor));
            return scaled;
        } catch (IOException | RuntimeException | Error e) {
            scaled.close();
            throw e;
        }
    }

    /** Where the watchlist lies until this is closed. */
    public Path path() {
        return path;
    }

    private byte[] compile(int factor) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (int copy = 0; copy < factor; copy++) {
            for (int number = 0; number < from.size(); number += BATCH) {
                List<ListedParty> batch = batch(copy, number);
                batch.parallelStream().map(PreparedEntry::of).toList().forEach(compiler::add);
            }
        }
        return compiler.compile(from.info().lists());
    }

    /** Of the first copy the entries themselves, whose words are what the others are made of. */
    private List<ListedParty> batch(int copy, int first) {
        return IntStream.range(first, Math.min(from.size(), first + BATCH))
                .mapToObj(number ->
                        copy == 0 ? learnt(from.entry(number)) : invented(from.entry(number), copy + "-" + number))
                .toList();
    }

    private ListedParty learnt(ListedParty entry) {
        for (PartyName name : entry.party().names()) {
            for (String word : words(name)) {
                known(entry.kind(), Script.of(word)).add(word);
            }
        }
        return entry;
    }

    private List<String> known(PartyKind kind, Script script) {
        return words.computeIfAbsent(kind, of -> new EnumMap<>(Script.class))
                .computeIfAbsent(script, in -> new ArrayList<>());
    }

    private ListedParty invented(ListedParty model, String id) {
        Party.Builder party = Party.builder(model.listId() + ":" + id, model.kind());
        for (PartyName name : model.party().names()) {
            List<String> text = words(name).stream()
                    .map(word -> word(known(model.kind(), Script.of(word))))
                    .toList();
            party.name(PartyName.primary(String.join(" ", text)));
        }
        return new ListedParty(model.listId(), id, party.build(), model.designations(), List.of(), List.of());
    }

    /** Lists part words by more than one space now and then, and by others than that of ASCII, before the first word, too. */
    private static List<String> words(PartyName name) {
        return SPACES.splitAsStream(name.text()).filter(word -> !word.isEmpty()).toList();
    }

    private String word(List<String> known) {
        String drawn = drawn(known);
        if (random.nextInt(NEW_WORDS) > 0 || drawn.length() < SHORTEST) {
            return drawn;
        }
        String other = drawn(known);
        return drawn.substring(0, middle(drawn)) + other.substring(middle(other));
    }

    /** Never within a character. */
    private static int middle(String word) {
        return word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
    }

    private String drawn(List<String> known) {
        return known.get(random.nextInt(known.size()));
    }

    /** Removes the file; where the system keeps files that are still mapped (Windows), when the program ends. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
