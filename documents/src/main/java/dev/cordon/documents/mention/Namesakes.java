package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.ListedName.Slot;
import dev.cordon.documents.text.WordRun;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passes over persons who merely share a common name with a listed one. A name such as "Mohammad Khan" is borne by so many that
 * it counts only where the text speaks of designations or of other listed parties around it. What somebody is called besides
 * tells nothing: judges, prosecutors and officers are designated too.
 */
final class Namesakes {

    /** In hundredths of a bit, all words together: one in some hundred thousand people. */
    private static final int COMMON = 1680;

    private static final int RARE = 2400;
    private static final int REACH = 60;
    private static final Set<String> CUES = Set.of(
            "designated",
            "designation",
            "designations",
            "designates",
            "designating",
            "sanctioned",
            "sanctions",
            "sanction",
            "sanctioning",
            "blocked",
            "frozen",
            "freeze",
            "ofac",
            "sdn",
            "sdgt",
            "terrorist",
            "terrorists",
            "cartel",
            "trafficker",
            "kingpin",
            "militia",
            "militant",
            "militants",
            "embargo",
            "blacklisted");
    private final WordRun words;

    Namesakes(WordRun words) {
        this.words = words;
    }

    /** Those matches by which a listed party is meant. */
    List<Match> meant(List<Match> matches) {
        BitSet telling = new BitSet();
        matches.stream()
                .filter(match -> match.name().kind() != PartyKind.PERSON || rarity(match.name()) >= COMMON)
                .forEach(match -> telling.set(match.first(), match.last() + 1));
        Set<Integer> meant = matches.stream()
                .filter(match -> isMeant(match, telling))
                .map(match -> match.name().entry())
                .collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> meant.contains(match.name().entry()))
                .toList();
    }

    private boolean isMeant(Match match, BitSet telling) {
        int rarity = match.name().kind() == PartyKind.PERSON ? rarity(match.name()) : RARE;
        return rarity >= COMMON || hasCue(match) || isBesideOther(match, telling);
    }

    private static int rarity(ListedName name) {
        int sum = 0;
        for (Slot slot : name.slots()) {
            boolean unspaced = slot.word().codePointAt(0) > 0x2e80;
            sum += unspaced ? RARE : slot.required() ? TokenRarity.of(slot.word()) : 0;
        }
        return sum;
    }

    private boolean hasCue(Match match) {
        int end = Math.min(words.size(), match.last() + REACH);
        for (int word = Math.max(0, match.first() - REACH); word < end; word++) {
            if (!match.holdsWord(word) && !words.isTooLong(word) && CUES.contains(words.form(word))) {
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
