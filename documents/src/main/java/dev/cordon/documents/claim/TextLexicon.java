package dev.cordon.documents.claim;

import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.WordFact;
import dev.cordon.documents.text.WordRun;
import java.util.Locale;

/** What the tables of the grammar say of the words of a text; it is looked up once for each word of the vocabulary. */
final class TextLexicon {

    private static final int ASCII = 128;
    private static final LexWord[] MARKS = marks();

    private final Lexicon lexicon;
    private final WordRun words;
    /** As listed names are compared. */
    private final WordFact<LexWord> forms;
    /** As the text writes them, in lower case. */
    private final WordFact<LexWord> written;

    TextLexicon(Lexicon lexicon, WordRun words) {
        this.lexicon = lexicon;
        this.words = words;
        this.forms = words.vocabulary().fact(lexicon, word -> lexicon.word(word.form()));
        this.written = words.vocabulary().fact(lexicon.writing(), word -> written(lexicon, forms, word));
    }

    private static LexWord[] marks() {
        LexWord[] marks = new LexWord[ASCII];
        for (char mark = 0; mark < ASCII; mark++) {
            marks[mark] = Lexicon.ENGLISH.word(String.valueOf(mark));
        }
        return marks;
    }

    private static LexWord written(Lexicon lexicon, WordFact<LexWord> forms, TextWord word) {
        String lower = lower(word.written());
        return lower.equals(word.form()) ? forms.of(word) : lexicon.word(lower);
    }

    private static String lower(String written) {
        return written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    WordRun words() {
        return words;
    }

    /** The word with the number, as {@link WordRun#form} has it. */
    LexWord form(int word) {
        return forms.of(words.word(word));
    }

    /** The word with the number, in lower case. */
    LexWord written(int word) {
        return written.of(words.word(word));
    }

    /** Any other piece of the text, in lower case and without a possessive ending. */
    LexWord piece(String raw) {
        String lower = lower(raw);
        return lexicon.word(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
    }

    /** A mark; all marks of quotation are one. */
    LexWord mark(char mark) {
        boolean quote = mark == '\u201c' || mark == '\u201d' || mark == '\u00ab' || mark == '\u00bb';
        char meant = quote ? '"' : mark == '\u2019' ? '\'' : mark;
        return meant < MARKS.length
                ? MARKS[meant]
                : lexicon.word(String.valueOf(meant).toLowerCase(Locale.ROOT));
    }

    /** Words that stand elsewhere, in lower case. */
    LexWord word(String lower) {
        return lexicon.word(lower);
    }
}
