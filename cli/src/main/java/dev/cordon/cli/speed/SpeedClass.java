package dev.cordon.cli.speed;

import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The classes of query whose times differ, each drawn from the names of a watchlist. */
public enum SpeedClass {
    /** A listed person's name as it stands. */
    EXACT(PartyKind.PERSON, true, (name, random) -> Optional.of(name)),
    ONE_TYPO(PartyKind.PERSON, true, SpeedClass::typo),
    /** A typing error in each word. */
    ALL_MISSPELT(PartyKind.PERSON, true, (name, random) -> Optional.of(eachMisspelt(name, random))),
    REORDERED(PartyKind.PERSON, true, (name, random) -> Optional.of(reordered(name))),
    /** Initials for all words but the last. */
    INITIALS(PartyKind.PERSON, true, (name, random) -> Optional.of(initials(name))),
    /** A name in another script than Latin, whose entry has other names too. */
    CROSS_SCRIPT(null, false, (name, random) -> Optional.of(name)),
    /** One query with twenty names. */
    TWENTY_NAMES(null, true, (name, random) -> Optional.of(name)),
    ORGANISATION(PartyKind.ORGANISATION, true, (name, random) -> Optional.of(name)),
    /** A stranger whose words are all listed, but in the names of different people: the hardest kind of miss. */
    MISS(PartyKind.PERSON, true, (name, random) -> Optional.of(name));

    /** Another way to write a name; empty where there is none. */
    private interface Writing {
        Optional<String> of(String name, Random random);
    }

    private static final int ATTEMPTS = 400;
    private static final int NAMES = 20;
    private static final int LATIN_END = 0x250;

    private final @Nullable PartyKind kind;
    private final boolean latin;
    private final Writing writing;

    SpeedClass(@Nullable PartyKind kind, boolean latin, Writing writing) {
        this.kind = kind;
        this.latin = latin;
        this.writing = writing;
    }

    /** The label in reports, such as {@code one typo}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Draws queries; fewer, or none, where the watchlist has too few such names. The same seed draws the same. */
    public List<Query> draw(Watchlist watchlist, int count, long seed) {
        Random random = new Random(seed * 31 + ordinal());
        List<Query> queries = new ArrayList<>();
        for (int attempt = 0; attempt < count * ATTEMPTS && queries.size() < count; attempt++) {
            List<String> names = new ArrayList<>();
            for (int name = 0; name < (this == TWENTY_NAMES ? NAMES : 1); name++) {
                name(watchlist, random).ifPresent(names::add);
            }
            if (!names.isEmpty()) {
                queries.add(query(names));
            }
        }
        return queries;
    }

    private Query query(List<String> names) {
        Party.Builder party = Party.builder("query", kind);
        names.forEach(name -> party.name(PartyName.primary(name)));
        return Query.of(party.build());
    }

    private Optional<String> name(Watchlist watchlist, Random random) {
        Optional<String> listed = listed(watchlist, random).flatMap(name -> writing.of(name, random));
        return this == MISS ? listed.flatMap(name -> crossed(name, listed(watchlist, random))) : listed;
    }

    private Optional<String> listed(Watchlist watchlist, Random random) {
        int number = random.nextInt(watchlist.size());
        if (kind != null && watchlist.kind(number) != kind) {
            return Optional.empty();
        }
        ListedParty entry = watchlist.entry(number);
        List<PartyName> names = entry.party().names();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.get(random.nextInt(names.size())).text()).filter(text -> isLatin(text) == latin);
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < LATIN_END);
    }

    private static Optional<String> crossed(String name, Optional<String> other) {
        String[] words = name.split(" ");
        words[words.length - 1] = "";
        return other.map(text -> String.join(" ", words) + text.substring(text.lastIndexOf(' ') + 1));
    }

    private static Optional<String> typo(String name, Random random) {
        return DisguiseClass.TYPO.apply(name, PartyKind.PERSON, random.nextLong());
    }

    private static String eachMisspelt(String name, Random random) {
        return Arrays.stream(name.split(" "))
                .map(word -> typo(word, random).orElse(word))
                .collect(Collectors.joining(" "));
    }

    private static String reordered(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.replace(",", "").split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static String initials(String name) {
        String[] words = name.replace(",", "").split(" ");
        for (int word = 0; word + 1 < words.length; word++) {
            words[word] = words[word].isEmpty() ? "" : words[word].charAt(0) + ".";
        }
        return String.join(" ", words);
    }
}
