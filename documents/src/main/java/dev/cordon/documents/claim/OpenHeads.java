package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Head;
import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which nouns of a sentence mean people or bodies: those of the table, and others by their form and place. */
final class OpenHeads {

    private static final int NEAR = 6;

    private final String text;
    private final List<Tok> parts;

    OpenHeads(String text, List<Tok> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Who is meant by the noun; nouns that end as those for people do count where they say something. */
    @Nullable
    Head head(int i) {
        Tok part = parts.get(i);
        Head known = isCapitalOffice(part) ? null : part.word().head();
        boolean open = known == null
                && !part.plain()
                && (part.word().isPersonNoun() || part.word().is(WordClass.OFFICE))
                && (isBeforeSaying(i) || isOfCountry(part, i));
        if (known == null && !open && isSpeaking(part, i)) {
            return new Head(NamedKind.PERSON, false);
        }
        return open && !part.word().is(WordClass.PAPER) && isFreeNoun(i)
                ? new Head(NamedKind.PERSON, part.lower().endsWith("s"))
                : known;
    }

    /** "his side insisted", "a Whitehall insider crowed": a noun that does what only people do, whatever it is called. */
    private boolean isSpeaking(Tok part, int i) {
        LexWord word = part.word();
        boolean noun = !part.plain()
                && part.lower().length() > 1
                && !part.isNumber()
                && i > 0
                && Character.isLowerCase(text.charAt(part.span().start()))
                && !word.isSmall()
                && !word.isTrigger()
                && !word.endsWithLy()
                && !word.endsWithEd()
                && !word.endsWithIng()
                && !word.is(WordClass.WRITING)
                && !word.is(WordClass.PAPER)
                && !word.is(WordClass.AUXILIARY)
                && !word.is(WordClass.POSTPOSED);
        if (!noun || !isBehindArticle(i)) {
            return false;
        }
        int at = i + 1;
        while (at < parts.size()
                && !parts.get(at).isName()
                && parts.get(at).word().is(WordClass.ADVERB)) {
            at++;
        }
        return at < parts.size()
                && !parts.get(at).isName()
                && parts.get(at).word().is(WordClass.SPEAKS)
                && !isParticiple(at);
    }

    /** "The conduct alleged in this complaint is serious": it describes the noun, unless what is said follows: "argued in court that". */
    private boolean isParticiple(int verb) {
        int next = verb + 1;
        boolean bare = parts.get(verb).word().endsWithEd()
                && next < parts.size()
                && !parts.get(next).isName()
                && parts.get(next).word().is(WordClass.PREPOSITION);
        for (int at = next; bare && at < Math.min(parts.size(), next + NEAR); at++) {
            bare = !parts.get(at).is("that")
                    && !parts.get(at).is("\"")
                    && !parts.get(at).is(":");
        }
        return bare;
    }

    /** Only words that describe it stand between the noun and its article. */
    private boolean isBehindArticle(int i) {
        for (int at = i - 1; at >= Math.max(0, i - NEAR); at--) {
            Tok tok = parts.get(at);
            if (tok.isName() || tok.plain() && !tok.is("-")) {
                return tok.is("s") || tok.isName() && tok.named() != null && at == i - 1;
            }
            if (tok.word().is(WordClass.DETERMINER)) {
                return !tok.is("that") && !tok.is("all") && !tok.is("both");
            }
            if (tok.word().isSmall() || tok.word().isTrigger()) {
                return false;
            }
        }
        return false;
    }

    /** "Director of Operations X": an office within a name. */
    private boolean isCapitalOffice(Tok part) {
        return part.word().is(WordClass.SMALL_HEAD)
                && Character.isUpperCase(text.charAt(part.span().start()));
    }

    /** "Russian propagandists": several people of a country. */
    private boolean isOfCountry(Tok part, int i) {
        Named state = i == 0 ? null : parts.get(i - 1).named();
        return state != null
                && state.kind() == NamedKind.GOVERNMENT
                && part.lower().endsWith("s");
    }

    /** Within a sentence the noun is written small. */
    private boolean isFreeNoun(int i) {
        return i == 0
                || (Character.isLowerCase(text.charAt(parts.get(i).span().start()))
                                || parts.get(i).word().is(WordClass.OFFICE))
                        && !parts.get(i - 1).word().is(WordClass.AUXILIARY);
    }

    private boolean isBeforeSaying(int i) {
        int at = i + 1;
        while (at < parts.size()
                && at - i < NEAR
                && !parts.get(at).isName()
                && (parts.get(at).word().is(WordClass.ADVERB)
                        || parts.get(at).word().is(WordClass.AUXILIARY)
                        || parts.get(at).word().endsWithLy())) {
            at++;
        }
        return at < parts.size()
                && !parts.get(at).isName()
                && isSayingOrDeed(parts.get(at).word());
    }

    private boolean isSayingOrDeed(LexWord word) {
        return word.is(WordClass.LIGHT) || word.isSaying() || word.isAct() || word.isSelf();
    }
}
