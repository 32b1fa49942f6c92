package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Head;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom a sentence describes instead of naming: "seven Chinese nationals", "the Chinese embassy", "the indictment". */
final class Descriptions {

    private static final Pattern COUNTED =
            Pattern.compile("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|other|several");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|these|those|his|its|their) ");
    private static final Pattern COURTLY = Pattern.compile("court|criminal|superseding|(?:\\w+-)?count");
    private static final int LONGEST_BEFORE_HEAD = 8;
    private static final int NEAR = 6;

    private final OpenHeads heads;
    private final String text;
    private final List<Tok> parts;
    private final List<Tok> described;

    Descriptions(String text, List<Tok> parts) {
        this.heads = new OpenHeads(text, parts);
        this.text = text;
        this.parts = parts;
        this.described = new ArrayList<>(parts.size());
    }

    /** The parts, with each description as one. */
    List<Tok> join() {
        for (int i = 0; i < parts.size(); i++) {
            Tok part = parts.get(i);
            Head head = part.isName() ? null : heads.head(i);
            if (head != null && isVerb(part, i)) {
                described.add(part);
            } else if (!part.isName() && part.word().is(WordClass.LAW) && isLaw(part, i)) {
                law(part);
            } else if (head != null && !isNameOfOffice(head, i) && !isAttribute(part, i)) {
                group(part, head);
            } else {
                described.add(part);
            }
        }
        return described;
    }

    /** "The prosecutor suspects X": the same word is a verb here. */
    private boolean isVerb(Tok part, int i) {
        boolean between = i + 1 < parts.size()
                && parts.get(i + 1).isName()
                && !described.isEmpty()
                && described.get(described.size() - 1).isName();
        return between && part.word().isAct();
    }

    /** "information" and "documents" are so many things that more must say they are a court's. */
    private boolean isLaw(Tok part, int i) {
        if (part.lower().startsWith("indictment")
                && i + 1 < parts.size()
                && parts.get(i + 1).is("against")) {
            // It is laid on somebody here, and says nothing itself.
            return false;
        }
        if (part.is("charges")) {
            return i + 1 < parts.size() && parts.get(i + 1).lower().startsWith("alleg");
        }
        if (!part.is("information") && !part.is("documents") && !part.is("filings") && !part.is("filing")) {
            return true;
        }
        Tok before = described.isEmpty() ? null : described.get(described.size() - 1);
        boolean told = before != null && COURTLY.matcher(before.lower()).matches();
        return told
                || part.is("information")
                        && i + 1 < parts.size()
                        && parts.get(i + 1).is("charging");
    }

    private void law(Tok part) {
        Tok before = described.isEmpty() ? null : described.get(described.size() - 1);
        boolean grand = part.is("jury") && before != null && before.is("grand");
        boolean courts = before != null && before.lower().equals("court");
        String name = (grand ? "grand " : courts ? "court " : "") + part.lower();
        Named named = new Named(NamedKind.COURT, name, name, "", part.span());
        replace(grand || courts ? described.size() - 1 : described.size(), part, named);
    }

    private void group(Tok part, Head head) {
        int from = start();
        Named state = state(from);
        boolean government = state != null && part.word().is(WordClass.GOVERNMENT_NOUN) && isNear(state);
        if (!government && head.kind() == NamedKind.GOVERNMENT) {
            described.add(part);
            return;
        }
        int start = from < described.size()
                ? described.get(from).span().start()
                : part.span().start();
        String words = Blanks.collapse(text, start, part.span().end());
        String country = state == null ? "" : state.country();
        String key = government
                ? "country:" + country
                : ARTICLE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
        NamedKind kind = government ? NamedKind.GOVERNMENT : NamedKind.GROUP;
        NamedKind nature = kind == NamedKind.GROUP ? head.kind() : kind;
        replace(from, part, new Named(kind, words, key, country, part.span(), nature));
    }

    /** "Minister Judith Collins": the name says more. */
    private boolean isNameOfOffice(Head head, int i) {
        boolean office = head.kind() == NamedKind.PERSON && !head.many();
        return office && i + 1 < parts.size() && parts.get(i + 1).isName();
    }

    /** "national security", "official sources": here the word says what kind of thing follows. */
    private boolean isAttribute(Tok part, int i) {
        if (!part.word().is(WordClass.ATTRIBUTE) || i + 1 >= parts.size()) {
            return false;
        }
        Tok next = parts.get(i + 1);
        LexWord word = next.word();
        return !next.isName()
                && !next.plain()
                && !word.isSmall()
                && !word.is(WordClass.POSTPOSED)
                && !word.isTrigger()
                && !word.is(WordClass.LIGHT)
                && !word.endsWithEd()
                && !word.endsWithIng();
    }

    private void replace(int from, Tok part, Named named) {
        int start = from < described.size()
                ? described.get(from).span().start()
                : part.span().start();
        while (described.size() > from) {
            described.remove(described.size() - 1);
        }
        TextSpan span = new TextSpan(start, part.span().end());
        described.add(new Tok(part.word(), span, named.at(span), false));
    }

    private boolean isNear(Named state) {
        int from = Math.max(0, described.size() - NEAR);
        return described.subList(from, described.size()).stream().anyMatch(tok -> state.equals(tok.named()));
    }

    /** Where the words that belong to a head begin: back over numbers, adjectives and countries to the article. */
    private int start() {
        int at = described.size();
        while (at > 0 && described.size() - at < LONGEST_BEFORE_HEAD && isBeforeHead(at - 1)) {
            at--;
            Tok tok = described.get(at);
            if (!tok.isName()
                    && tok.word().is(WordClass.DETERMINER)
                    && !COUNTED.matcher(tok.lower()).matches()) {
                break;
            }
        }
        int place = beforePlace(at);
        if (place < at) {
            return place;
        }
        while (at < described.size() && isLeft(described.get(at))) {
            at++;
        }
        return at;
    }

    /** "a Sheffield Lake, Ohio, [man]", "a Georgia [man]": from the article on; the place itself if there is none. */
    private int beforePlace(int head) {
        int at = head;
        boolean names = false;
        while (at > 0
                && head - at < LONGEST_BEFORE_HEAD
                && (described.get(at - 1).is(",") || isPlace(at - 1))) {
            names |= isPlace(at - 1);
            at--;
        }
        boolean article = at > 0
                && !described.get(at - 1).isName()
                && (described.get(at - 1).is("a")
                        || described.get(at - 1).is("an")
                        || described.get(at - 1).is("the"));
        return names && article && !described.get(at).is(",") ? at - 1 : head;
    }

    private boolean isPlace(int i) {
        Tok tok = described.get(i);
        Named named = tok.named();
        return named == null
                ? tok.word().isPlaceWord()
                : named.kind() == NamedKind.OTHER && !named.key().startsWith("term:");
    }

    private static boolean isLeft(Tok tok) {
        return tok.plain() || tok.is("and") || tok.is("that") || tok.is("s");
    }

    private boolean isBeforeHead(int i) {
        Tok tok = described.get(i);
        Named named = tok.named();
        if (named != null) {
            boolean body =
                    named.kind() == NamedKind.AUTHORITY || named.kind() == NamedKind.LISTED && named.isOrganisation();
            boolean office = body && i == described.size() - 1;
            return named.kind() == NamedKind.GOVERNMENT || office;
        }
        boolean compound = i > 0 && described.get(i - 1).is("-");
        if (compound || tok.is("-") || tok.is("'") || tok.is("s")) {
            return true;
        }
        return !tok.plain() && isAdjective(tok);
    }

    private boolean isAdjective(Tok tok) {
        LexWord word = tok.word();
        if (word.is(WordClass.DETERMINER) || tok.isNumber()) {
            return !YEAR.matcher(word.lower()).matches();
        }
        if (word.isSmall() || word.isTrigger() || word.is(WordClass.LIGHT) || word.is(WordClass.STRIKE)) {
            return false;
        }
        return word.lower().contains("-") || !word.endsWithEd() && !word.endsWithIng() && !word.endsWithLy();
    }

    private @Nullable Named state(int from) {
        for (int at = described.size() - 1; at >= Math.max(0, from); at--) {
            Named named = described.get(at).named();
            if (named != null && named.kind() == NamedKind.GOVERNMENT) {
                return named;
            }
        }
        return null;
    }
}
