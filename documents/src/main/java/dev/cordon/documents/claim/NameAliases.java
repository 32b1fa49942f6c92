package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.WordRun;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By which shorter words a text means those whom it has named in full. */
final class NameAliases {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final int SHORTEST_ALIAS = 3;

    private final Lexicon lexicon;
    private final Map<String, Named> byAlias = new HashMap<>();

    NameAliases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who is meant by the words; null if nobody that is known. */
    @Nullable
    Named named(String words) {
        return byAlias.get(words);
    }

    /** The words stand for the name from now on, unless they stand for another. */
    void add(String words, Named named) {
        byAlias.putIfAbsent(words, named);
    }

    /** The ends of a person's name, and the beginnings of an organisation's, stand for it later. */
    void add(Named named) {
        String[] parts = Arrays.stream(BETWEEN.split(named.name()))
                .filter(part -> !part.isEmpty())
                .map(part -> WordRun.form(part, false))
                .toArray(String[]::new);
        if (parts.length < 2) {
            return;
        }
        boolean organisation = named.kind() == NamedKind.ORGANISATION;
        for (int cut = 1; cut < parts.length; cut++) {
            String[] piece = organisation
                    ? Arrays.copyOfRange(parts, 0, parts.length - cut)
                    : Arrays.copyOfRange(parts, cut, parts.length);
            boolean telling = Arrays.stream(piece)
                    .anyMatch(part -> part.length() >= SHORTEST_ALIAS
                            && !lexicon.isOrganisationWord(part)
                            && !lexicon.isPlaceWord(part)
                            && !lexicon.isSmall(part));
            if (telling && !lexicon.is(WordClass.GENERATION, piece[piece.length - 1])) {
                byAlias.putIfAbsent(String.join(" ", piece), named);
            }
        }
        for (int part = 1; !organisation && part < parts.length - 1; part++) {
            // The first of two family names, as in "Jose Piedrahita Ceballos".
            if (parts[part].length() > SHORTEST_ALIAS) {
                byAlias.putIfAbsent(parts[part], named);
            }
        }
        if (lexicon.is(WordClass.GENERATION, parts[parts.length - 1]) && parts.length > 2) {
            byAlias.putIfAbsent(parts[parts.length - 2], named);
        }
        byAlias.putIfAbsent(String.join(" ", parts), named);
    }
}
