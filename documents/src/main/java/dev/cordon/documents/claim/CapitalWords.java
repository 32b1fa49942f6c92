package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.Forms;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;

/** Tells which words with a capital may be parts of names, and which only open a sentence or are written so by lawyers. */
final class CapitalWords {

    /** In words: how far back the body may be named that "the Department" means. */
    private static final int BODY_WITHIN = 400;

    private final TextLexicon lexicon;
    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final NameKinds kinds;
    private final Forms lower;

    /** @param taken those that belong to names found before */
    CapitalWords(TextLexicon lexicon, String text, WordRun words, TakenWords taken, NameKinds kinds) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.taken = taken;
        this.kinds = kinds;
        this.lower = words.writtenSmall();
    }

    /** "WASHINGTON Nader Elhuzayel, 25, was sentenced": the place before the sentence. */
    boolean isDateline(int first, int last) {
        return words.isAllCapitals(first)
                && lexicon.form(first).isPlaceWord()
                && words.end(first) - words.start(first) > 2
                && !words.isAllCapitals(last)
                && opens(first);
    }

    /** Whether a name may begin there. */
    boolean begins(int word) {
        return isName(word) && !(opens(word) && (isCommon(word) || isHead(word)));
    }

    /** "Prosecutors alleged", "Sanctions on": such a noun opens a sentence with a capital, unless a name follows. */
    private boolean isHead(int word) {
        LexWord form = lexicon.form(word);
        boolean head = form.head() != null || form.is(WordClass.LAW) || form.isTrigger();
        return head && !form.isTitle() && (word + 1 >= words.size() || !isName(word + 1));
    }

    /** Whether it may be part of a name. */
    boolean isName(int word) {
        return words.isCapital(word) && (isInitial(word) && !taken.holds(word) || isCapitalName(word));
    }

    private boolean isCapitalName(int word) {
        return !words.isTooLong(word)
                && !words.isUnspaced(word)
                && !taken.holds(word)
                && Character.isLetter(text.charAt(words.start(word)))
                && (!lexicon.form(word).isSmall() || isGivenName(word))
                && !isPaper(word)
                && !isCompound(word);
    }

    /** "the Department announced": the one that was named before. */
    boolean isTheBody(int word) {
        return lexicon.form(word).is(WordClass.BODY)
                && word > 0
                && words.gapAfter(word - 1) == Gap.SPACE
                && words.form(word - 1).equals("the")
                && isNamedBefore(word);
    }

    private boolean isNamedBefore(int word) {
        for (int before = word - 2; before >= Math.max(0, word - BODY_WITHIN); before--) {
            if (taken.holds(before) && words.form(before).equals(words.form(word))) {
                return true;
            }
        }
        return false;
    }

    /** "the Superseding Indictment": lawyers write such words with a capital. */
    private boolean isPaper(int word) {
        return lexicon.form(word).is(WordClass.PLEADING)
                && lexicon.form(word).is(WordClass.LAW)
                && !words.isAllCapitals(word)
                && !(word + 1 < words.size() && words.isCapital(word + 1) && words.gapAfter(word) == Gap.SPACE);
    }

    /** "Will Smith", "Per Hansen": within a sentence a capital makes a name of a small word. */
    private boolean isGivenName(int word) {
        return lexicon.form(word).is(WordClass.GIVEN)
                && !words.isAllCapitals(word)
                && word > 0
                && words.gapAfter(word - 1) == Gap.SPACE
                && words.gapAfter(word) == Gap.SPACE
                && words.looksLikeName(word + 1);
    }

    /** "Co-defendant": the capital begins a common word. */
    private boolean isCompound(int word) {
        return kinds.isHyphenated(word) && !kinds.isSecondGiven(word);
    }

    /** "Kenneth A. Blanco": the initial is no article. */
    boolean isInitial(int word) {
        int end = words.end(word);
        return end - words.start(word) == 1
                && words.isCapital(word)
                && Character.isLetter(text.charAt(words.start(word)))
                && end < text.length()
                && text.charAt(end) == '.'
                && word > 0
                && words.gapAfter(word - 1) == Gap.SPACE
                && text.charAt(words.start(word) - 1) != '.';
    }

    /** Whether it opens a sentence, a quotation or a bracket. */
    boolean opens(int word) {
        Gap before = words.gapAfter(word - 1);
        return word == 0 || before != Gap.SPACE && before != Gap.COMMA && before != Gap.LINE;
    }

    private boolean isCommon(int word) {
        String form = words.form(word);
        return lower.contains(form) && !lexicon.form(word).isTitle();
    }
}
