package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.Letters;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a sentence apart into words, marks and names; joins what belongs to one name, such as an office and its holder. */
final class SentenceParts {

    private static final int LONGEST_TITLE = 7;
    private static final int CHARS_PER_PART = 5;
    private static final LexWord MAY = new LexWord("may");

    private final TextLexicon lexicon;
    private final String text;
    private final TextSpan sentence;
    /** The next word of the text, or one before. */
    private int word;

    private List<Tok> parts;

    private SentenceParts(TextLexicon lexicon, int word, String text, TextSpan sentence) {
        this.lexicon = lexicon;
        this.word = word;
        this.text = text;
        this.sentence = sentence;
        this.parts = new ArrayList<>((sentence.end() - sentence.start()) / CHARS_PER_PART + 4);
    }

    /**
     * @param word  the first word of the sentence
     * @param names those that stand in the sentence, in the order of the text, without overlaps
     */
    static List<Tok> of(TextLexicon lexicon, int word, String text, TextSpan sentence, List<Named> names) {
        SentenceParts parts = new SentenceParts(lexicon, word, text, sentence);
        parts.split(names);
        parts.joinNames();
        parts.parts = new Descriptions(text, parts.parts).join();
        parts.joinNames();
        return parts.parts;
    }

    private void split(List<Named> names) {
        int at = sentence.start();
        for (Named named : names) {
            if (named.span().start() >= at) {
                words(at, named.span().start());
                parts.add(
                        new Tok(lexicon.word(text(named.span()).toLowerCase(Locale.ROOT)), named.span(), named, false));
                at = named.span().end() + (isOfLegalForm(named.span().end()) ? 1 : 0);
            }
        }
        words(at, sentence.end());
    }

    private String text(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isWhitespace(c)) {
                at++;
            } else if (Letters.isLetterOrDigit(c) || c == '$') {
                int end = wordEnd(at, to);
                LexWord piece = isMonth(at, end) ? MAY : piece(at, end);
                parts.add(new Tok(piece, new TextSpan(at, end), null, false));
                at = end + (piece.is(WordClass.SHORT_TITLE) && isStop(end, to) ? 1 : 0);
            } else {
                parts.add(new Tok(lexicon.mark(c), new TextSpan(at, at + 1), null, true));
                at++;
            }
        }
    }

    /** "stopped in May": within a sentence the capital makes the verb a month. */
    private boolean isMonth(int from, int to) {
        return to - from == MAY.lower().length() && text.startsWith("May", from) && !parts.isEmpty();
    }

    /** "Tavrel Capital Ltd., which": the full stop belongs to the name, unless it ends the sentence. */
    private boolean isOfLegalForm(int end) {
        if (!isStop(end, sentence.end() - 1)) {
            return false;
        }
        int start = end;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return lexicon.piece(text.substring(start, end)).is(WordClass.LEGAL_FORM);
    }

    private boolean isStop(int at, int to) {
        return at < to && text.charAt(at) == '.';
    }

    private int wordEnd(int from, int to) {
        int at = from + 1;
        while (at < to && (Letters.isLetterOrDigit(text.charAt(at)) || joins(from, at, to))) {
            at++;
        }
        return at;
    }

    private boolean joins(int from, int at, int to) {
        if (at + 1 >= to || !Letters.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean number = c == ',' && Character.isDigit(text.charAt(at - 1));
        return c == '-' || c == '\'' || c == '’' || number || c == '.' && at - from <= 4;
    }

    /** A word of the text, or several that are written as one: "vice-president". */
    private LexWord piece(int from, int to) {
        WordRun words = lexicon.words();
        while (word < words.size() && words.start(word) < from) {
            word++;
        }
        boolean whole = word < words.size()
                && words.start(word) == from
                && !words.isTooLong(word)
                && (words.end(word) == to || words.end(word) == to - 2 && words.isPossessive(word));
        return whole ? lexicon.written(word) : lexicon.piece(text.substring(from, to));
    }

    /** "US Department of the Treasury's Office of Foreign Assets Control (OFAC)" is one authority, and so on. */
    private void joinNames() {
        int first = firstJoined();
        if (first == parts.size()) {
            return;
        }
        List<Tok> joined = new ArrayList<>(parts.subList(0, first));
        for (int i = first; i < parts.size(); i++) {
            Tok last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Named named = last == null ? null : last.named();
            int skipped = named == null ? -1 : joinedBehind(named, i);
            if (last == null || named == null || skipped < 0) {
                joined.add(parts.get(i));
                continue;
            }
            Tok end = parts.get(i + skipped);
            Named inner = parts.get(end.isName() ? i + skipped : i + 1).named();
            boolean bracket = !end.isName();
            Named whole = inner == null || bracket ? named : whole(named, inner);
            TextSpan span = new TextSpan(last.span().start(), end.span().end());
            Named result = whole == null ? named : whole;
            joined.set(
                    joined.size() - 1,
                    new Tok(lexicon.word(result.name().toLowerCase(Locale.ROOT)), span, result.at(span), false));
            i += skipped;
        }
        parts = joined;
    }

    /** The first part that belongs to the name before it; their number if there is none, as in most sentences. */
    private int firstJoined() {
        for (int i = 1; i < parts.size(); i++) {
            Named named = parts.get(i - 1).named();
            if (named != null && joinedBehind(named, i) >= 0) {
                return i;
            }
        }
        return parts.size();
    }

    /** How many parts behind this one belong to the name before it; -1 if not even this one does. */
    private int joinedBehind(Named named, int i) {
        Named next = parts.get(i).named();
        if (next != null) {
            return whole(named, next) == null ? -1 : 0;
        }
        if (isSameInBrackets(named, i)) {
            return parts.get(i + 1).isName() ? 2 : 4;
        }
        int at = isPossessive(i) ? i + 2 : i;
        int first = at;
        while (at < parts.size() && at - first < LONGEST_TITLE && isTitle(at)) {
            at++;
        }
        Named behind = at < parts.size() ? parts.get(at).named() : null;
        boolean person = behind != null && behind.isPerson();
        boolean direct = at == first && at > i;
        return behind != null && (person && at > i || direct) && whole(named, behind) != null ? at - i : -1;
    }

    private boolean isTitle(int i) {
        Tok tok = parts.get(i);
        return !tok.isName()
                && !tok.plain()
                && tok.word().isTitle()
                && !tok.is("for")
                && !tok.is("of")
                && !tok.is("the");
    }

    private boolean isPossessive(int i) {
        return (parts.get(i).is("'") || parts.get(i).is("’"))
                && i + 2 < parts.size()
                && parts.get(i + 1).is("s");
    }

    private boolean isSameInBrackets(Named named, int i) {
        if (!parts.get(i).is("(")) {
            return false;
        }
        int quote = i + 1 < parts.size() && parts.get(i + 1).is("\"") ? 1 : 0;
        if (i + 2 + 2 * quote >= parts.size() || !parts.get(i + 2 + 2 * quote).is(")")) {
            return false;
        }
        Named other = parts.get(i + 1 + quote).named();
        return other != null && (other.key().equals(named.key()) || other.kind() == NamedKind.OTHER);
    }

    /** Two names that stand side by side and mean the second: a country's authority, an authority's office, an office's holder. */
    private static @Nullable Named whole(Named first, Named second) {
        boolean state = first.kind() == NamedKind.GOVERNMENT;
        boolean office = state || first.kind() == NamedKind.AUTHORITY;
        boolean group = first.kind() == NamedKind.GROUP;
        return switch (second.kind()) {
            case AUTHORITY -> office ? second.in(first.country()) : null;
            case PERSON -> office || group ? second.in(first.country()) : null;
            case ORGANISATION -> state ? second.in(first.country()) : null;
            case GROUP ->
                state && second.country().isEmpty() ? second.in(first.country()) : first.isUnknown() ? second : null;
            case GOVERNMENT -> state && first.key().equals(second.key()) ? second : null;
            case LISTED -> group || office && second.isPerson() ? second : null;
            case OTHER -> group && !second.key().startsWith("term:") ? first.called(second) : null;
            case ACTOR, COURT -> null;
        };
    }
}
