package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Two names with a label.
 *
 * @param kind     what both name, or null if open
 * @param category what sort of pair it is, for the breakdown; may be empty. What follows the last {@code |} in it is how
 *                 sure the label is
 * @param scripts  scripts of the two names, such as {@code Han|Latin}; may be empty
 */
public record NamePair(
        String one, String other, boolean same, @Nullable PartyKind kind, String category, String scripts) {

    /** The pair as two parties of which only the names are known. */
    public LabelledPair labelled() {
        Party left = party("one", one);
        Party right = party("other", other);
        SortedSet<String> leftScripts = NameScripts.of(left);
        SortedSet<String> rightScripts = NameScripts.of(right);
        Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
        if (!category.isEmpty()) {
            groups.put(Dimension.CATEGORY, category);
        }
        groups.put(Dimension.SCRIPT, scripts.isEmpty() ? NameScripts.label(leftScripts, rightScripts) : scripts);
        if (kind != null) {
            groups.put(Dimension.KIND, kind.label());
        }
        boolean crossScript =
                !leftScripts.isEmpty() && !rightScripts.isEmpty() && Collections.disjoint(leftScripts, rightScripts);
        return new LabelledPair(left, right, same, crossScript, groups, EvalPart.letters(one), tier());
    }

    private @Nullable String tier() {
        int bar = category.lastIndexOf('|');
        return bar < 0 ? null : category.substring(bar + 1);
    }

    private Party party(String id, String name) {
        return Party.builder(id, kind).name(PartyName.primary(name)).build();
    }
}
