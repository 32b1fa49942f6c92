package dev.cordon.documents.mention;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.term.TermTable;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;

/** Tells whether a name goes on beyond words of it: listed words inside a longer name are another party's. */
final class NameEdges {

    private static final int LONGEST_ACRONYM = 6;

    private final WordRun words;
    private final TermTable terms;

    NameEdges(WordRun words, TermTable terms) {
        this.words = words;
        this.terms = terms;
    }

    /** Whether the word is an Arabic article, which belongs to the word behind it. */
    static boolean isParticle(String form) {
        return CueWords.is(Cue.ARTICLE, form);
    }

    /** One word of another name, as in "Violet Typhoon"; what kind of organisation it is may stand beside it. */
    boolean isSurname(int word) {
        boolean before = continuesBefore(word) && words.role(word - 1) == WordRole.NONE;
        boolean other = continuesAfter(word) && words.role(word + 1) == WordRole.NONE || isTitleBehind(word);
        boolean after = other && !words.isAllCapitals(word);
        return (before || after) && !words.isUnspaced(word);
    }

    /** Whether no further word of a name stands next to it but the country whose it is: "the Russian Central Bank". */
    boolean standsApart(Match match) {
        int before = match.first() - 1;
        boolean free = !continuesBefore(match.first()) || isDateline(before) || terms.isCountry(words, before);
        boolean ends = !continuesAfter(match.last()) || isNoName(match.last() + 1);
        return free && ends && !isTitleBehind(match.last());
    }

    /** "WASHINGTON Atlas Ship Management pleaded guilty". */
    private boolean isDateline(int word) {
        return words.end(word) - words.start(word) > LONGEST_ACRONYM && words.isAllCapitals(word);
    }

    /** "Arnold See Jr.", "Islamic State of Iraq and al-Sham ISIS", "MS-13": what follows is no further name. */
    private boolean isNoName(int word) {
        boolean acronym = words.end(word) - words.start(word) <= LONGEST_ACRONYM && words.isAllCapitals(word);
        return acronym || words.role(word) == WordRole.GENERATION;
    }

    /** "Committee on Foreign Relations", "Response and Services Branch": the end of a longer name. */
    boolean isJoinedBefore(Match match) {
        int before = match.first() - 1;
        return before > 0
                && isTight(words.gapAfter(before))
                && isTight(words.gapAfter(before - 1))
                && !words.isCapital(before)
                && words.role(before) == WordRole.STOP
                && words.looksLikeName(before - 1)
                && (words.form(before).equals("and") || words.role(before - 1) == WordRole.GENERIC)
                && !opensSentence(before - 1);
    }

    /** Whether no further word that may belong to the name stands next to it. */
    boolean standsAlone(Match match) {
        return !continuesBefore(match.first()) && !continuesAfter(match.last());
    }

    /** "Emerald Queen Casino", "Ahmad Umar Agha": titles stand before names; behind one they are part of it. */
    private boolean isTitleBehind(int word) {
        return word + 1 < words.size()
                && words.gapAfter(word) == Gap.SPACE
                && words.isCapital(word + 1)
                && !words.isPossessive(word)
                && words.role(word + 1) == WordRole.TITLE;
    }

    boolean continuesBefore(int word) {
        return word > 0
                && !words.hasSlashAfter(word - 1)
                && isTight(words.gapAfter(word - 1))
                && words.looksLikeName(word - 1)
                && !opensSentence(word - 1);
    }

    boolean continuesAfter(int word) {
        if (word + 1 >= words.size() || words.hasSlashAfter(word) || !isTight(words.gapAfter(word))) {
            return false;
        }
        // "Ahmed Mohammed el Gammal": the particle leads on.
        boolean particle = isParticle(words.form(word + 1))
                && word + 2 < words.size()
                && words.gapAfter(word + 1) == Gap.SPACE
                && words.looksLikeName(word + 2);
        return particle || words.looksLikeName(word + 1);
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    /** At the start of a sentence any word has a capital; one that the text also writes small is no name. */
    private boolean opensSentence(int word) {
        Gap before = words.gapAfter(word - 1);
        boolean first = word == 0 || before != Gap.SPACE && before != Gap.COMMA;
        return first && words.writtenSmall().contains(words.form(word));
    }
}
