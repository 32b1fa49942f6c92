package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.ComparedForm;
import dev.cordon.documents.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which shorter words a text means those whom it has named in full. */
final class NameAliases {

    private static final int ASCII = 128;
    private static final int SHORTEST_ALIAS = 3;

    private final TextLexicon lexicon;
    private final Map<String, Named> byAlias = new HashMap<>();

    /** By the first words of people's names; the same person twice if several share one. */
    private final Map<String, Named> byFirst = new HashMap<>();

    private final Set<String> shared = new HashSet<>();

    NameAliases(TextLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who is meant by the words; null if nobody that is known. */
    @Nullable
    Named named(String words) {
        return byAlias.get(words);
    }

    /** "Xu" after "Xu Jiaqiang", "Bahn" and "Nader" among relatives: the only one whose name begins so; null if there is none. */
    @Nullable
    Named beginning(String word) {
        LexWord known = lexicon.word(word);
        return shared.contains(word) || known.isPlaceWord() || known.isOrganisationWord() ? null : byFirst.get(word);
    }

    /** The words stand for the name from now on, unless they stand for another. */
    void add(String words, Named named) {
        byAlias.putIfAbsent(words, named);
    }

    /** The ends of a person's name, and the beginnings of an organisation's, stand for it later. */
    void add(Named named) {
        List<String> parts = parts(named.name());
        int size = parts.size();
        if (size < 2) {
            return;
        }
        boolean organisation = named.kind() == NamedKind.ORGANISATION;
        if (named.kind() == NamedKind.PERSON) {
            Named other = byFirst.putIfAbsent(parts.get(0), named);
            if (other != null && !other.key().equals(named.key())) {
                shared.add(parts.get(0));
            }
        }
        for (int cut = 1; cut < size; cut++) {
            List<String> piece = organisation ? parts.subList(0, size - cut) : parts.subList(cut, size);
            if (isTelling(piece) && !isGeneration(piece.get(piece.size() - 1))) {
                byAlias.putIfAbsent(String.join(" ", piece), named);
            }
        }
        for (int part = 1; !organisation && part < size - 1; part++) {
            // The first of two family names, as in "Jose Piedrahita Ceballos".
            if (parts.get(part).length() > SHORTEST_ALIAS) {
                byAlias.putIfAbsent(parts.get(part), named);
            }
        }
        if (size > 2 && isGeneration(parts.get(size - 1))) {
            byAlias.putIfAbsent(parts.get(size - 2), named);
        }
        byAlias.putIfAbsent(String.join(" ", parts), named);
    }

    /** The words of a name as they are compared. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && isOfWord(name.codePointAt(end))) {
                end += Character.charCount(name.codePointAt(end));
            }
            if (end > at) {
                parts.add(ComparedForm.of(name.substring(at, end), false));
                at = end;
            } else {
                at += Character.charCount(name.codePointAt(at));
            }
        }
        return parts;
    }

    /** Letters, numbers of all kinds, and apostrophes. */
    private static boolean isOfWord(int codePoint) {
        if (codePoint < ASCII) {
            return codePoint == '\'' || Letters.isLetterOrDigit((char) codePoint);
        }
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '\u2019'
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    private boolean isGeneration(String part) {
        return lexicon.word(part).is(WordClass.GENERATION);
    }

    private boolean isTelling(List<String> piece) {
        for (String part : piece) {
            LexWord word = lexicon.word(part);
            if (part.length() >= SHORTEST_ALIAS
                    && !word.isOrganisationWord()
                    && !word.isPlaceWord()
                    && !word.isSmall()) {
                return true;
            }
        }
        return false;
    }
}
