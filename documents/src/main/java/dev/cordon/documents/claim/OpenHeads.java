package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Head;
import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which nouns of a sentence mean people or bodies: those of the table, and others by their form and place. */
final class OpenHeads {

    /** "insurers", "residents", "a barrister", "the diplomat": as nouns for people end. */
    private static final List<String> PERSON_ENDINGS =
            List.of("er", "or", "ist", "ian", "ee", "man", "men", "woman", "women", "yst", "omat");

    /** Adjectives end so, too, but not with the "s" of several. */
    private static final List<String> PLURAL_ENDINGS = List.of("ants", "ents", "ours", "ats");

    private static final Set<String> OFFICE =
            Set.of("secretary", "president", "premier", "chief", "chairwoman", "chairman", "others", "police");
    private static final int SHORTEST_STEM = 2;
    private static final int NEAR = 6;

    private final Lexicon lexicon;
    private final String text;
    private final List<Tok> parts;

    OpenHeads(Lexicon lexicon, String text, List<Tok> parts) {
        this.lexicon = lexicon;
        this.text = text;
        this.parts = parts;
    }

    /** Who is meant by the noun; nouns that end as those for people do count where they say something. */
    @Nullable
    Head head(int i) {
        Tok part = parts.get(i);
        Head known = lexicon.head(part.lower());
        boolean open = known == null
                && !part.plain()
                && (isPersonNoun(part.lower()) || OFFICE.contains(part.lower()))
                && (isBeforeSaying(i) || isOfCountry(part, i));
        return open && !lexicon.is(WordClass.PAPER, part.lower()) && isFreeNoun(i)
                ? new Head(NamedKind.PERSON, part.lower().endsWith("s"))
                : known;
    }

    /** "Russian propagandists": several people of a country. */
    private boolean isOfCountry(Tok part, int i) {
        Named state = i == 0 ? null : parts.get(i - 1).named();
        return state != null
                && state.kind() == NamedKind.GOVERNMENT
                && part.lower().endsWith("s");
    }

    private static boolean isPersonNoun(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return endsWithAny(one, PERSON_ENDINGS) || endsWithAny(word, PLURAL_ENDINGS);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return word.length() >= SHORTEST_STEM + endings.get(i).length();
            }
        }
        return false;
    }

    /** Within a sentence the noun is written small. */
    private boolean isFreeNoun(int i) {
        return i == 0
                || (Character.isLowerCase(text.charAt(parts.get(i).span().start()))
                                || OFFICE.contains(parts.get(i).lower()))
                        && !lexicon.is(WordClass.AUXILIARY, parts.get(i - 1).lower());
    }

    private boolean isBeforeSaying(int i) {
        int at = i + 1;
        while (at < parts.size()
                && at - i < NEAR
                && !parts.get(at).isName()
                && (lexicon.is(WordClass.ADVERB, parts.get(at).lower())
                        || lexicon.is(WordClass.AUXILIARY, parts.get(at).lower())
                        || parts.get(at).lower().endsWith("ly"))) {
            at++;
        }
        return at < parts.size()
                && !parts.get(at).isName()
                && isSayingOrDeed(parts.get(at).lower());
    }

    private boolean isSayingOrDeed(String word) {
        return lexicon.is(WordClass.LIGHT, word)
                || lexicon.triggers(word).stream()
                        .anyMatch(trigger -> trigger.frame() == Lexicon.Frame.SAY
                                || trigger.frame() == Lexicon.Frame.ACT
                                || trigger.frame() == Lexicon.Frame.SELF);
    }
}
