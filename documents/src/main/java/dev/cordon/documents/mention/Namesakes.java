package dev.cordon.documents.mention;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.mention.ListedName.Slot;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passes over persons and bodies that merely share a name with a listed one. A name such as "Mohammad Khan" is borne by so many
 * that it counts only where the text speaks of designations or of other listed parties around it; a name within a longer one
 * ("Asher Abid Khan") is somebody else's, unless it is rare. What a person is called besides tells nothing: judges,
 * prosecutors and officers are designated too. A party that the text means once is meant wherever its names stand.
 */
final class Namesakes {

    /** In hundredths of a bit, all words together: one in some hundred thousand people. */
    private static final int COMMON = 1680;
    /** Names as rare as this mean the same person with a further name. */
    private static final int UNIQUE = 2350;

    /** A name of so many words is no part of another one. */
    private static final int MANY_WORDS = 3;

    private static final int RARE = 2400;
    private static final int REACH = 60;
    private static final int OFFICE_REACH = 16;

    private final Watchlist watchlist;
    private final WordRun words;
    private final MatchRules rules;
    private final NameEdges edges;
    /** The words of all listed names that stand in the text. */
    private final BitSet named = new BitSet();

    private final Map<String, Boolean> elsewhere = new HashMap<>();

    Namesakes(Watchlist watchlist, WordRun words, MatchRules rules, NameEdges edges) {
        this.watchlist = watchlist;
        this.words = words;
        this.rules = rules;
        this.edges = edges;
    }

    /** Those matches by which a listed party is meant. */
    List<Match> meant(List<Match> matches) {
        matches.forEach(match -> named.set(match.first(), match.last() + 1));
        BitSet telling = new BitSet();
        matches.stream().filter(this::isTelling).forEach(match -> telling.set(match.first(), match.last() + 1));
        Set<Integer> meant = matches.stream()
                .filter(match -> isMeant(match, telling))
                .map(match -> match.name().entry())
                .collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> meant.contains(match.name().entry()) && !isPartOfOther(match))
                .toList();
    }

    /** Whether the name alone tells who is meant. */
    private boolean isTelling(Match match) {
        return switch (match.name().kind()) {
            case PERSON -> rarity(match.name()) >= COMMON;
            case ORGANISATION -> MatchRules.isOneWord(match) || match.name().isDistinctive();
            case VESSEL, AIRCRAFT, WALLET -> true;
        };
    }

    private boolean isMeant(Match match, BitSet telling) {
        return switch (match.name().kind()) {
            case PERSON -> isPerson(match, telling);
            case ORGANISATION -> isOrganisation(match, telling);
            case VESSEL, AIRCRAFT, WALLET -> true;
        };
    }

    private boolean isPerson(Match match, BitSet telling) {
        int rarity = rarity(match.name());
        boolean few = match.last() - match.first() < MANY_WORDS - 1;
        if (few && rarity < UNIQUE && !edges.standsApart(match)) {
            return false;
        }
        return rarity >= COMMON || !isOfficial(match) && isSupported(match, telling);
    }

    private boolean isOrganisation(Match match, BitSet telling) {
        ListedName name = match.name();
        if (MatchRules.isOneWord(match) && isUsedOtherwise(match)) {
            return false;
        }
        if (name.isDistinctive() || match.first() == match.last()) {
            return true;
        }
        boolean bare = name.hasLegalForm() && !rules.hasLegalForm(match);
        boolean placed = name.slots().stream().anyMatch(slot -> slot.role() == TokenRole.PLACE);
        boolean written = name.slots().size() == 1 && !bare;
        boolean clear = placed && !bare || written;
        return edges.standsApart(match) && !isJoined(match) && (clear || isSupported(match, telling));
    }

    /** "Duke Energy Corporation" is not the Energy Corporation, even where a text speaks of both. */
    private boolean isPartOfOther(Match match) {
        ListedName name = match.name();
        boolean ordinary = name.kind() == PartyKind.ORGANISATION
                && !name.isDistinctive()
                && name.slots().stream().noneMatch(Slot::isNumber);
        boolean word = MatchRules.isOneWord(match) && match.first() == match.last();
        boolean placed = name.slots().stream().anyMatch(slot -> slot.role() == TokenRole.PLACE);
        return ordinary && !word && !placed && (!edges.standsApart(match) || isJoined(match));
    }

    /** Two listed names joined by "and" are no name of both. */
    private boolean isJoined(Match match) {
        return edges.isJoinedBefore(match) && !named.get(match.first() - 2);
    }

    private boolean isSupported(Match match, BitSet telling) {
        return hasCue(match) || isBesideOther(match, telling);
    }

    private static int rarity(ListedName name) {
        int sum = 0;
        for (Slot slot : name.slots()) {
            boolean unspaced = slot.word().codePointAt(0) > 0x2e80;
            sum += unspaced ? RARE : slot.required() ? TokenRarity.of(slot.word()) : 0;
        }
        return sum;
    }

    /** "Assistant U.S. Attorneys X, Y and Z": a common name of one who prosecutes for the state whose list it would be. */
    private boolean isOfficial(Match match) {
        for (int word = match.first() - 1; word >= Math.max(0, match.first() - OFFICE_REACH); word--) {
            Gap gap = words.gapAfter(word);
            boolean listed = gap == Gap.SPACE || gap == Gap.COMMA || gap == Gap.STOP || gap == Gap.LINE;
            if (!listed || words.isTooLong(word)) {
                return false;
            }
            if (CueWords.is(Cue.OFFICIAL, words.form(word))) {
                return words.isCapital(word);
            }
            if (!words.isCapital(word) && words.role(word) != WordRole.STOP) {
                return false;
            }
        }
        return false;
    }

    /** Whether the text gives the word to somebody else: "Mr. Matsa", "Rick R. Matsa", "Federally Administered Tribal Areas (FATA)". */
    private boolean isUsedOtherwise(Match match) {
        return elsewhere.computeIfAbsent(
                words.form(match.first()),
                form -> isUsedOtherwise(form, match.name().entry()));
    }

    private boolean isUsedOtherwise(String form, int entry) {
        for (int word = 1; word < words.size(); word++) {
            boolean same = words.isCapital(word)
                    && !words.isTooLong(word)
                    && words.form(word).equals(form);
            if (same && (isFamilyName(word) || isOtherAcronym(word, form, entry))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFamilyName(int word) {
        int before = word - 1;
        Gap gap = words.gapAfter(before);
        boolean initial = gap == Gap.STOP && words.isCapital(before) && words.end(before) - words.start(before) == 1;
        boolean titled = (gap == Gap.SPACE || gap == Gap.STOP)
                && !words.isTooLong(before)
                && CueWords.is(Cue.TITLE, words.form(before));
        return initial || titled;
    }

    /** Whether the word stands in brackets behind the words of which it is the initials, and those are no listed name. */
    private boolean isOtherAcronym(int word, String form, int entry) {
        if (!words.opensBracket(word)) {
            return false;
        }
        int letter = form.length() - 1;
        int at = word - 1;
        while (letter >= 0 && at >= 0 && !words.isTooLong(at) && !words.form(at).isEmpty()) {
            boolean initial = words.form(at).charAt(0) == form.charAt(letter);
            if (initial && words.isCapital(at)) {
                letter--;
            } else if (words.role(at) != WordRole.STOP) {
                return false;
            }
            at--;
        }
        return letter < 0 && !named.get(word - 1) && !isOfEntry(at + 1, word, entry);
    }

    /** Whether the entry has a name with two of the words. */
    private boolean isOfEntry(int first, int end, int entry) {
        String names = names(entry);
        int shared = 0;
        for (int word = first; word < end; word++) {
            boolean telling = words.role(word) != WordRole.STOP && words.end(word) - words.start(word) > 2;
            shared += telling && names.contains(" " + words.form(word)) ? 1 : 0;
        }
        return shared >= 2;
    }

    private String names(int entry) {
        return watchlist.entry(entry).party().names().stream()
                .map(name -> Romaniser.foldLatin(name.text()))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private boolean hasCue(Match match) {
        int end = Math.min(words.size(), match.last() + REACH);
        for (int word = Math.max(0, match.first() - REACH); word < end; word++) {
            if (!match.holdsWord(word) && !words.isTooLong(word) && CueWords.is(Cue.DESIGNATION, words.form(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBesideOther(Match match, BitSet telling) {
        int next = telling.nextSetBit(Math.max(0, match.first() - REACH));
        while (next >= 0 && match.holdsWord(next)) {
            next = telling.nextSetBit(match.last() + 1);
        }
        return next >= 0 && next <= match.last() + REACH;
    }
}
