package dev.cordon.cli.eval;

import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.List;

/** Screens listed names in disguise: each must find its entry, and its hard negative ought not to. */
public final class DisguiseEvaluation {

    private static final int LIMIT = 200;

    /**
     * A name in disguise and what came of it.
     *
     * @param disguise the class
     * @param entry    id of the entry
     * @param name     the listed name
     * @param screened the name in disguise
     * @param script   scripts of the listed name
     * @param found    whether the entry was among the hits
     * @param stranger whether the name is the hard negative
     */
    public record Trial(
            DisguiseClass disguise,
            String entry,
            String name,
            String screened,
            String script,
            boolean found,
            boolean stranger) {}

    private final DisguisedNames names;
    private final Screener screener;

    /** @param names of the screener's watchlist */
    public DisguiseEvaluation(Screener screener, DisguisedNames names) {
        this.names = names;
        this.screener = screener;
    }

    /**
     * Screens the names of each class.
     *
     * @param progress called after each class
     */
    public List<Trial> run(Runnable progress) {
        List<Trial> trials = new ArrayList<>();
        for (DisguiseClass disguise : DisguiseClass.values()) {
            trials.addAll(names.of(disguise).parallelStream().map(this::trial).toList());
            progress.run();
        }
        return trials;
    }

    private Trial trial(DisguisedNames.Disguised name) {
        List<Hit> hits = screener.screen(new Query(name.party(), LIMIT, false)).hits();
        String id = name.entry().party().id();
        boolean found = hits.stream().anyMatch(hit -> hit.entry().party().id().equals(id));
        Party listed = Party.builder("listed", null)
                .name(PartyName.primary(name.name()))
                .build();
        String script = String.join("+", NameScripts.of(listed));
        return new Trial(name.disguise(), id, name.name(), name.screened(), script, found, name.stranger());
    }
}
