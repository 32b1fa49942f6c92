package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.Vocabulary;
import dev.cordon.documents.text.WordFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The listed names by the words that mark them, prepared when a text first holds such a word. Safe for many threads. */
final class ListedNames {

    /** Words that mark no name are remembered, too, up to so many. */
    private static final int MOST_KNOWN = 200_000;

    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_POSSESSIVE = 5;
    /** In words, particles not counted. */
    private static final int SHORT = 1;
    /** Longer words stand in no listed name. */
    private static final int LONGEST_WORD = 60;

    private final Watchlist watchlist;
    private final Map<String, MarkedNames> known = new ConcurrentHashMap<>();
    private final JoinedNames joined;

    /** @param vocabulary of most texts */
    ListedNames(Watchlist watchlist, Vocabulary vocabulary) {
        this.watchlist = watchlist;
        this.joined = new JoinedNames(this, vocabulary);
    }

    /**
     * The names that a word of a text marks.
     *
     * @param own      as it stands
     * @param singular without the "s" at its end
     */
    record MarkedWord(MarkedNames own, MarkedNames singular) {

        private static final MarkedWord NONE = new MarkedWord(MarkedNames.NONE, MarkedNames.NONE);

        private static MarkedWord of(MarkedNames own, MarkedNames singular) {
            MarkedWord marked = new MarkedWord(own, singular);
            return marked.isNone() ? NONE : marked;
        }

        boolean isNone() {
            return own == MarkedNames.NONE && singular == MarkedNames.NONE;
        }
    }

    Watchlist watchlist() {
        return watchlist;
    }

    /** What a word of a text marks, kept with the word. */
    WordFact<MarkedWord> marks(Vocabulary vocabulary) {
        return vocabulary.fact(this, word -> {
            NameLookup lookup = new NameLookup(watchlist);
            boolean plural = word.form().length() > SHORTEST_POSSESSIVE
                    && !word.singular().isEmpty();
            return MarkedWord.of(
                    markedBy(word.form(), lookup), plural ? markedBy(word.singular(), lookup) : MarkedNames.NONE);
        });
    }

    /** The patterns of the names that the word marks. */
    MarkedNames markedBy(String word, NameLookup lookup) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return MarkedNames.NONE;
        }
        MarkedNames names = known.get(word);
        if (names != null) {
            return names;
        }
        names = find(word, lookup);
        if (!names.all().isEmpty() || known.size() < MOST_KNOWN) {
            known.put(word, names);
        }
        return names;
    }

    /** The patterns of the names that two words mark if they are written as one. */
    MarkedNames markedBy(TextWord first, TextWord second, Vocabulary vocabulary, NameLookup lookup) {
        return joined.markedBy(first, second, vocabulary, lookup);
    }

    private MarkedNames find(String word, NameLookup lookup) {
        Set<Long> places = new LinkedHashSet<>();
        lookup.namesMarkedBy(word, (entry, ordinal) -> places.add((long) entry << 32 | ordinal));
        List<ListedName> names = new ArrayList<>();
        for (long place : places) {
            add(names, (int) (place >>> 32), (int) place);
        }
        callWeak(names);
        return names.isEmpty() ? MarkedNames.NONE : new MarkedNames(word, names);
    }

    /**
     * Some lists repeat the names of others without saying which of them are weak. Held to for what persons are called besides
     * their names only, in a word or two: of bodies, acronyms as telling as ISIL are weak to one list and strong to others.
     */
    private static void callWeak(List<ListedName> names) {
        Set<List<String>> weak = new HashSet<>();
        for (ListedName name : names) {
            if (name.weak()) {
                weak.add(name.words());
            }
        }
        if (!weak.isEmpty()) {
            names.replaceAll(name -> name.kind() == PartyKind.PERSON
                            && name.name().type() != NameType.PRIMARY
                            && name.slots().size() <= SHORT
                            && weak.contains(name.words())
                    ? name.calledWeak()
                    : name);
        }
    }

    private void add(List<ListedName> names, int entry, int ordinal) {
        ListedParty listed = watchlist.entry(entry);
        PartyName name = listed.party().names().get(ordinal);
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Reading reading : NameAnalyzer.analyze(name, listed.kind()).readings()) {
            List<Token> tokens = reading.tokens();
            if (seen.add(tokens.stream().map(Token::text).toList())) {
                names.addAll(ListedName.of(entry, ordinal, name, listed.kind(), tokens));
            }
        }
    }
}
