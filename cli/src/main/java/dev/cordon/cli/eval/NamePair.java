package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import org.jspecify.annotations.Nullable;

/**
 * Two names with a label.
 *
 * @param kind     what both name, or null if open
 * @param category what sort of pair it is, for the breakdown; may be empty
 * @param scripts  scripts of the two names, such as {@code Han|Latin}; may be empty
 */
public record NamePair(
        String one, String other, boolean same, @Nullable PartyKind kind, String category, String scripts) {

    Party left() {
        return party("one", one);
    }

    Party right() {
        return party("other", other);
    }

    private Party party(String id, String name) {
        return Party.builder(id, kind).name(PartyName.primary(name)).build();
    }
}
