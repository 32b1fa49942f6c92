package dev.cordon.lists.update;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.InForce;
import dev.cordon.lists.archive.JournalRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the newest editions in force. The watchlist is kept, then the journal says that it is in force, then it takes its
 * place at once: whoever is killed in between, the next updater finishes. For the holder of the archive's lock.
 */
final class SwitchOver {

    private final Archive archive;
    private final Clock clock;
    private final Set<String> accepted;
    private final Consumer<String> told;

    /**
     * @param accepted lists that a person allows to leave the watchlist
     * @param told     takes lines for people
     */
    SwitchOver(Archive archive, Clock clock, Set<String> accepted, Consumer<String> told) {
        this.told = told;
        this.archive = archive;
        this.clock = clock;
        this.accepted = Set.copyOf(accepted);
    }

    /** Ends what an updater that was killed has begun. A watchlist that somebody built there since is left alone. */
    void finishEarlier() throws IOException {
        archive.sweep();
        List<JournalRecord> records = archive.records();
        List<InForce> switches = records.stream()
                .filter(InForce.class::isInstance)
                .map(InForce.class::cast)
                .toList();
        if (switches.isEmpty()) {
            return;
        }
        InForce last = switches.get(switches.size() - 1);
        String current = currentId();
        boolean left = current == null
                || switches.stream().anyMatch(earlier -> earlier.watchlist().equals(current));
        if (left && !last.watchlist().equals(current)) {
            archive.append(List.of(new InForce(clock.instant(), last.watchlist(), last.engine(), last.editions())));
            archive.install(last.watchlist());
        }
    }

    /**
     * Puts the newest editions in force unless they are.
     *
     * @param outcomes what the update brought
     */
    UpdateReport run(List<SourceOutcome> outcomes) throws IOException {
        List<ArchivedEdition> newest = archive.newest();
        String current = currentId();
        if (newest.isEmpty()) {
            return new UpdateReport(outcomes, current, false, null);
        }
        if (isInForce(newest, current)) {
            return new UpdateReport(outcomes, current, false, null);
        }
        String problem = problem(newest, outcomes);
        if (problem != null) {
            return new UpdateReport(outcomes, current, false, problem);
        }
        byte[] compiled = archive.subjects().resolve(archive.compile(newest), () -> {}, told);
        String id = Watchlist.of(ByteBuffer.wrap(compiled)).info().id();
        archive.keepWatchlist(compiled, id);
        List<String> editions = newest.stream().map(ArchivedEdition::id).toList();
        archive.append(List.of(new InForce(clock.instant(), id, Screener.ENGINE, editions)));
        WatchlistFile.write(archive.watchlist(), compiled);
        return new UpdateReport(outcomes, id, true, null);
    }

    private boolean isInForce(List<ArchivedEdition> newest, @Nullable String current) throws IOException {
        InForce last = archive.inForce().orElse(null);
        List<String> editions = newest.stream().map(ArchivedEdition::id).toList();
        return last != null
                && last.watchlist().equals(current)
                && last.engine().equals(Screener.ENGINE)
                && last.editions().equals(editions)
                && !isJudgedSince();
    }

    /** Whether somebody has judged subjects since the watchlist was made. */
    private boolean isJudgedSince() throws IOException {
        Path judgements = archive.subjects().judgements();
        return Files.exists(judgements)
                && Files.getLastModifiedTime(judgements).compareTo(Files.getLastModifiedTime(archive.watchlist())) > 0;
    }

    /** Why the newest editions must not replace what is there. */
    private @Nullable String problem(List<ArchivedEdition> newest, List<SourceOutcome> outcomes) throws IOException {
        if (!Files.exists(archive.watchlist()) && outcomes.stream().anyMatch(SourceOutcome.Failed.class::isInstance)) {
            return "no watchlist is made until every list that was asked for is there; name the sources that you want, or"
                    + " run the update again (what was got is kept)";
        }
        Set<String> lists = newest.stream().map(ArchivedEdition::list).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (String list : currentLists()) {
            if (!lists.contains(list) && !accepted.contains(list)) {
                lost.add(list);
            }
        }
        return lost.isEmpty()
                ? null
                : "the watchlist at " + archive.watchlist() + " also holds " + String.join(", ", lost)
                        + ", of which the archive has no edition; get it with 'cordon lists update " + lost.get(0)
                        + "' or from a folder with --from, or let it go with --accept " + lost.get(0);
    }

    private List<String> currentLists() throws IOException {
        Watchlist current = current();
        return current == null
                ? List.of()
                : current.info().lists().stream().map(ListInfo::id).toList();
    }

    private @Nullable String currentId() throws IOException {
        Watchlist current = current();
        return current == null ? null : current.info().id();
    }

    /** What stands in the watchlist's place, or null if nothing does that this version can use. */
    private @Nullable Watchlist current() throws IOException {
        if (!Files.isRegularFile(archive.watchlist())) {
            return null;
        }
        try {
            return WatchlistFile.open(archive.watchlist());
        } catch (IOException | WatchlistException e) {
            return null;
        }
    }
}
