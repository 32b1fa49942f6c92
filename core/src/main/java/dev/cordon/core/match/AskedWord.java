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
    private final byte[] sounds;
    /** By {@link SoundCosts#number}. A slot that two threads fill at once holds either's answer. */
    private final @Nullable SoundBounds[] bounds = new SoundBounds[SoundCosts.ALL.size()];

    AskedWord(Token token) {
        this.token = token;
        this.gist = WordGist.of(token);
        this.sounds = new byte[Math.min(token.sound().length, SoundDistance.LONGEST)];
        WordGist.codes(token.sound(), sounds);
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

    /** What symbols cost at least against this word. */
    SoundBounds bounds(SoundCosts costs) {
        SoundBounds known = bounds[costs.number()];
        if (known == null) {
            known = SoundBounds.of(sounds, costs);
            bounds[costs.number()] = known;
        }
        return known;
    }
}
