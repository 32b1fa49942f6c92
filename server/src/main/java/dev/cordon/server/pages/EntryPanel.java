package dev.cordon.server.pages;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import dev.cordon.server.live.Engine;
import java.util.List;

/**
 * An entry as people read it.
 *
 * @param id           of the entry
 * @param name         its first name
 * @param list         title and day of its list
 * @param facts        what is known of the party
 * @param designations why it is listed
 * @param ties         to whom the lists tie it
 */
public record EntryPanel(
        String id, String name, String list, List<Fact> facts, List<Fact> designations, List<TieLine> ties) {

    /**
     * A tie to another party.
     *
     * @param words  the tie, read from one to the other
     * @param other  name of the other party
     * @param entry  id of its entry, or empty if it has none
     * @param source who says so
     */
    public record TieLine(String words, String other, String entry, String source) {}

    public EntryPanel {
        facts = List.copyOf(facts);
        designations = List.copyOf(designations);
        ties = List.copyOf(ties);
    }

    static EntryPanel of(ListedParty entry, Engine engine) {
        String id = entry.party().id();
        return new EntryPanel(
                id,
                entry.party().primaryName().orElse(id),
                list(entry, engine),
                Fact.of(entry.party()),
                Fact.designations(entry),
                engine.ties().of(id).stream().map(tie -> tie(tie, id, engine)).toList());
    }

    private static String list(ListedParty entry, Engine engine) {
        for (ListInfo list : engine.info().lists()) {
            if (list.id().equals(entry.listId())) {
                return list.title() + (list.published() == null ? "" : " of " + list.published());
            }
        }
        return entry.listId();
    }

    private static TieLine tie(Tie tie, String self, Engine engine) {
        boolean forward = tie.from().equals(self);
        String other = forward ? tie.to() : tie.from();
        boolean listed = engine.entries().find(other).isPresent();
        String name = engine.entries()
                .find(other)
                .flatMap(found -> found.party().primaryName())
                .orElse(other.replaceFirst("^name:", ""));
        String words = forward ? tie.kind().phrase() : "… " + tie.kind().phrase() + " this party:";
        return new TieLine(words, name, listed ? other : "", tie.source().line());
    }
}
