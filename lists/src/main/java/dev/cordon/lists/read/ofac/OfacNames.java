package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as OFAC writes them; those of persons as {@code LAST, First Middle}. */
final class OfacNames {

    private OfacNames() {}

    static PartyName name(PartyKind kind, String text, NameType type, AliasStrength strength) {
        int comma = text.indexOf(", ");
        boolean parted = kind == PartyKind.PERSON && comma > 0 && comma + 2 < text.length();
        return new PartyName(
                text,
                type,
                strength,
                parted ? text.substring(0, comma) : null,
                parted ? text.substring(comma + 2).strip() : null,
                null);
    }

    /** A name that comes in parts, written as in the CSV. */
    static PartyName ofParts(@Nullable String last, @Nullable String first, NameType type, AliasStrength strength) {
        if (last == null || first == null) {
            String only = last == null ? first : last;
            return PartyName.of(only == null ? "" : only, type, strength);
        }
        return new PartyName(last + ", " + first, type, strength, last, first, null);
    }

    /** The type for {@code aka}, {@code f.k.a.} and so on; "now known as" is one more alias. */
    static NameType type(String label) {
        return label.toLowerCase(Locale.ROOT).startsWith("f") ? NameType.FORMER : NameType.ALIAS;
    }
}
