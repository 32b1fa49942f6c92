package dev.cordon.documents.claim;

import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.text.Dateline;
import dev.cordon.documents.text.Sentences;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.List;

/** Finds the claims of a text. Immutable and safe for many threads; time grows with the text. */
public final class ClaimFinder {

    /** In words: "NEW YORK". */
    private static final int LONGEST_PLACE = 2;

    /**
     * The names and claims of a reading.
     *
     * @param names  all who are named, in the order of the text
     * @param claims in the order of the text
     */
    public record Found(List<Named> names, List<TextClaim> claims) {

        public Found {
            names = List.copyOf(names);
            claims = List.copyOf(claims);
        }
    }

    /**
     * The claims of a reading, linked with each other.
     *
     * @param words those of the document
     */
    public Found read(Reading reading, WordRun words) {
        String text = reading.document().text();
        TextLexicon lexicon = new TextLexicon(Lexicon.ENGLISH, words);
        List<Named> names = NamesOf.reading(reading, words, lexicon);
        List<TextClaim> claims = new ArrayList<>();
        ClaimMemory memory = new ClaimMemory();
        int next = 0;
        int word = 0;
        for (TextSpan sentence : new Sentences(text).all()) {
            int end = next;
            while (end < names.size() && names.get(end).span().start() < sentence.end()) {
                end++;
            }
            List<Named> inside = names.subList(next, end);
            word = wordAfter(words, word, sentence.start());
            boolean presents = memory.designation() != null
                    && word < words.size()
                    && !words.isTooLong(word)
                    && Presentations.mayBegin(words.form(word));
            if (presents || mayClaim(lexicon, words, word, sentence.end()) || isQuotation(text, sentence)) {
                TextSpan read = withoutPlace(lexicon, word, sentence, withoutDateline(text, sentence, inside));
                List<Tok> parts = SentenceParts.of(lexicon, word, text, read, inside);
                memory.describes(parts);
                List<TextClaim> told =
                        SentenceClaims.of(text, sentence, parts, memory).run();
                claims.addAll(told);
                memory.tried(told);
                memory.designated(told);
            }
            memory.remember(inside);
            memory.settle();
            next = end;
        }
        return new Found(names, ClaimLinks.link(claims));
    }

    /** A place and a date before a report's first sentence act in nothing. */
    private static TextSpan withoutDateline(String text, TextSpan sentence, List<Named> inside) {
        int end = Dateline.end(text, sentence);
        boolean acting = inside.stream()
                .anyMatch(named -> named.span().start() < end
                        && (named.kind() == NamedKind.AUTHORITY
                                || named.kind() == NamedKind.LISTED
                                || named.kind() == NamedKind.ACTOR));
        return acting || end == sentence.start() ? sentence : new TextSpan(end, sentence.end());
    }

    /** "WASHINGTON Three men were charged": a place in capitals before a report's first sentence. */
    private static TextSpan withoutPlace(TextLexicon lexicon, int first, TextSpan sentence, TextSpan read) {
        WordRun words = lexicon.words();
        if (sentence.start() > 0 || read.start() > 0) {
            return read;
        }
        int word = first;
        while (word + 1 < words.size()
                && words.isAllCapitals(word)
                && words.end(word) - words.start(word) > 2
                && words.gapAfter(word) == WordRun.Gap.SPACE
                && word - first <= LONGEST_PLACE) {
            word++;
        }
        boolean place = word > first && lexicon.form(word - 1).isPlaceWord() && words.isCapital(word);
        return place ? new TextSpan(words.start(word), read.end()) : read;
    }

    private static int wordAfter(WordRun words, int from, int place) {
        int word = from;
        while (word < words.size() && words.start(word) < place) {
            word++;
        }
        return word;
    }

    /** Whether a word stands before the end by which somebody may do something to another. */
    private static boolean mayClaim(TextLexicon lexicon, WordRun words, int from, int end) {
        for (int word = from; word < words.size() && words.start(word) < end; word++) {
            if (!words.isTooLong(word)) {
                LexWord form = lexicon.form(word);
                // "clarified that": by a verb that stands so, somebody may say something.
                if (form.isTrigger() || form.isOpen() || form.isThat() && word > 0 && !words.isTooLong(word - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuotation(String text, TextSpan sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\u201c' || c == '\u201d') {
                return true;
            }
        }
        return false;
    }
}
