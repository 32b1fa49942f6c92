package dev.cordon.documents.mention;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Numbers, codes and wallet addresses of listed parties. Short numbers count only beside a word that says what they are. */
final class IdentifierScan {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_MIXED = 8;
    private static final int SHORTEST_NUMBER = 9;
    private static final int SHORTEST_WALLET = 20;
    private static final int LONGEST = 120;
    private static final int CUE_REACH = 4;

    private final Watchlist watchlist;
    private final WordRun words;
    private final HitBuilder hits;
    private final TakenWords taken;

    IdentifierScan(Watchlist watchlist, WordRun words, HitBuilder hits, TakenWords taken) {
        this.watchlist = watchlist;
        this.words = words;
        this.hits = hits;
        this.taken = taken;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int length = words.end(word) - words.start(word);
            if (length >= SHORTEST && length <= LONGEST && !taken.holds(word) && isCandidate(word, length)) {
                addIfListed(findings, word);
            }
        }
        return findings;
    }

    private boolean isCandidate(int word, int length) {
        int digits = words.digits(word);
        if (digits == 0) {
            return false;
        }
        int shortest = digits == length ? SHORTEST_NUMBER : SHORTEST_MIXED;
        return length >= shortest || hasCue(word);
    }

    private boolean hasCue(int word) {
        for (int at = Math.max(0, word - CUE_REACH); at < word; at++) {
            if (!words.isTooLong(at) && CueWords.is(Cue.NUMBER, words.form(at))) {
                return true;
            }
        }
        return false;
    }

    private void addIfListed(List<Finding> findings, int word) {
        String value = words.text(word);
        List<Hit> found = new ArrayList<>();
        addHits(found, Identifier.of(IdentifierType.OTHER, value));
        if (found.isEmpty() && word > 0 && !words.isTooLong(word - 1)) {
            // Lists print some numbers together with their scheme: "IMO 9187629".
            addHits(found, Identifier.of(IdentifierType.OTHER, words.text(word - 1) + value));
        }
        if (found.isEmpty() && value.length() >= SHORTEST_WALLET) {
            addHits(found, Identifier.of(IdentifierType.WALLET_ADDRESS, value));
        }
        if (!found.isEmpty()) {
            found.sort(HitBuilder.BEST_FIRST);
            taken.add(word, word);
            TextSpan span = new TextSpan(words.start(word), words.end(word));
            findings.add(Finding.at(MentionKind.IDENTIFIER, span, found, List.of()));
        }
    }

    private void addHits(List<Hit> found, Identifier asked) {
        Set<Integer> entries = new TreeSet<>();
        watchlist.entriesWith(asked, entries::add);
        String value = asked.normalised();
        for (int entry : entries) {
            boolean carries = hits.entry(entry).party().identifiers().stream()
                    .anyMatch(known -> known.normalised().equals(value));
            if (carries) {
                hits.byIdentifier(entry, asked).ifPresent(found::add);
            }
        }
    }
}
