package dev.cordon.core.party;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One name of a party, as the source prints it.
 *
 * @param text     the whole name in the order and script of the source, never blank
 * @param type     how the name belongs to the party
 * @param strength how far the source vouches for it
 * @param family   the family name where the source marks it (OFAC's part before the comma, the UK's Name 6), else null
 * @param given    the given and further names where the source marks them, else null
 * @param language the language or script label that the source gives, else null
 */
public record PartyName(
        String text,
        NameType type,
        AliasStrength strength,
        @Nullable String family,
        @Nullable String given,
        @Nullable String language) {

    public PartyName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(strength, "strength");
    }

    /** A strong primary name without marked parts. */
    public static PartyName primary(String text) {
        return new PartyName(text, NameType.PRIMARY, AliasStrength.STRONG, null, null, null);
    }

    /** A name of the given type and strength without marked parts. */
    public static PartyName of(String text, NameType type, AliasStrength strength) {
        return new PartyName(text, type, strength, null, null, null);
    }

    public boolean isWeak() {
        return strength == AliasStrength.WEAK;
    }
}
