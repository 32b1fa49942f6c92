package dev.cordon.documents.mention;

import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;

/** Tells names of places, after which so many companies and ships are called, from those. */
final class MatchPlaces {

    private final WordRun words;

    MatchPlaces(WordRun words) {
        this.words = words;
    }

    /** "of Aurora, Illinois": a place of that name. */
    boolean isPlace(Match match) {
        int before = match.first() - 1;
        int after = match.last() + 1;
        return before >= 0
                && after < words.size()
                && words.gapAfter(before) == Gap.SPACE
                && CueWords.is(Cue.PLACE, words.form(before))
                && words.gapAfter(match.last()) == Gap.COMMA
                && words.looksLikeName(after);
    }

    /** "a farm based in Saint Petersburg", "loaded near Primorsk": what the name is of here is a place. */
    boolean isLocation(Match match) {
        int before = match.first() - 1;
        if (before < 1 || words.gapAfter(before) != Gap.SPACE) {
            return false;
        }
        String small = words.form(before);
        boolean in = small.equals("in") || small.equals("at") || small.equals("from");
        return small.equals("near") || in && CueWords.is(Cue.LOCATED, words.form(before - 1));
    }
}
