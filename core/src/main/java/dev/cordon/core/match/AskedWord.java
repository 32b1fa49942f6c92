package dev.cordon.core.match;

import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of the query with what its comparison with many listed words needs again and again: its gist, its groups, and the
 * bounds of its distance to other words.
 */
final class AskedWord {

    private final Token token;
    private final long gist;
    private final List<Equivalent> equivalents;
    private final List<SoundBounds> bounds = new ArrayList<>(2);

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
        for (int i = 0; i < bounds.size(); i++) {
            if (bounds.get(i).costs() == costs) {
                return bounds.get(i);
            }
        }
        SoundBounds made = SoundBounds.of(token.sound(), costs);
        bounds.add(made);
        return made;
    }
}
