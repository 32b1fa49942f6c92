package dev.cordon.core.match;

import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the query with what its comparison with many listed words needs again and again: its gist, its groups, and the
 * bounds of its distance to other words.
 */
final class AskedWord {

    private final Token token;
    private final long gist;
    private final List<Equivalent> equivalents;
    /** By table, in the order in which they were asked for. A slot that two threads fill at once holds either's answer. */
    private final @Nullable SoundBounds[] bounds = new SoundBounds[3];

    AskedWord(Token token) {
        this.token = token;
        this.gist = WordGist.of(token);
        this.equivalents = token.form() == Token.Form.NATIVE ? List.of() : Words.equivalents(token.text());
    }

    Token token() {
        return token;
    }

    /** See {@link WordGist}. */
    long gist() {
        return gist;
    }

    /** The groups of words that it stands in. */
    List<Equivalent> equivalents() {
        return equivalents;
    }

    /** What symbols cost at least against this word under a table of {@link SoundCosts}; there are only those, each once. */
    @SuppressWarnings("ReferenceEquality")
    SoundBounds bounds(int[] costs) {
        for (int i = 0; i < bounds.length; i++) {
            SoundBounds known = bounds[i];
            if (known == null) {
                known = SoundBounds.of(token.sound(), costs);
                bounds[i] = known;
            }
            if (known.costs() == costs) {
                return known;
            }
        }
        throw new IllegalArgumentException("a table of costs that SoundCosts does not have");
    }
}
