package dev.cordon.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.InForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills, stops and crosses real updaters. {@code -Dcordon.kills=100} kills more often, {@code -Dcordon.seed=7} at other
 * moments.
 */
class KilledUpdatesTest {

    private static final int KILLS = Integer.getInteger("cordon.kills", 2);
    private static final long SEED = Long.getLong("cordon.seed", 1);

    @TempDir
    private Path home;

    private ListServer server;
    private Path sources;
    private Archive archive;

    @BeforeEach
    void start() throws IOException {
        server = new ListServer();
        sources = server.sources(home);
        archive = new Archive(home);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aKilledUpdateLeavesTheEarlierListOrTheNewOne() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        assertThat(update().end()).isZero();
        int entries = 100;
        long whole = undisturbed(++entries);
        int kills = 0;
        while (kills < KILLS) {
            int before = WatchlistFile.open(archive.watchlist()).size();
            server.publish(++entries);
            // Starting the JVM takes a third of the time, in which nothing can break.
            int moment = (int) (whole / 4 + random.nextInt((int) whole));
            if (update().killAfter(moment)) {
                kills++;
            }
            Watchlist left = WatchlistFile.open(archive.watchlist());
            // The updater first ends what the one before it had begun, and may be killed just then.
            assertThat(left.size())
                    .as("seed %d, kill %d after %d ms", SEED, kills, moment)
                    .isIn(before, entries - 1, entries);
            assertThat(archive.records()).isNotEmpty();
        }
        CordonProcess last = update();
        assertThat(last.end()).as(last.words()).isZero();
        requireWhole(entries);
    }

    private long undisturbed(int entries) throws IOException, InterruptedException {
        server.publish(entries);
        long start = System.nanoTime();
        assertThat(update().end()).isZero();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void requireWhole(int entries) throws IOException {
        Watchlist watchlist = WatchlistFile.open(archive.watchlist());
        assertThat(watchlist.size()).isEqualTo(entries);
        InForce inForce = archive.inForce().orElseThrow();
        assertThat(inForce.watchlist()).isEqualTo(watchlist.info().id());
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(archive.folder("incoming/un-consolidated")).isEmptyDirectory();
    }

    @Test
    void updatersAtTheSameTimeDoNotDisturbEachOther() throws IOException, InterruptedException {
        List<CordonProcess> updaters = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            updaters.add(update());
        }
        for (CordonProcess updater : updaters) {
            assertThat(updater.end()).as(updater.words()).isZero();
        }
        requireWhole(100);
        assertThat(archive.editions().get("un-consolidated")).hasSize(1);
        assertThat(archive.records()).hasSize(2);
    }

    @Test
    void watchingUpdatesAgainAndAgainUntilItIsStopped() throws IOException, InterruptedException {
        CordonProcess watch = CordonProcess.start(
                home, "lists", "watch", "--every", "1s", "--sources", sources.toString(), "un-consolidated");
        waitFor(100);
        server.publish(101);
        waitFor(101);

        watch.process().destroy();

        assertThat(watch.end()).as(watch.words()).isEqualTo(143);
        requireWhole(101);
        assertThat(update().end()).as("the lock is free").isZero();
    }

    private void waitFor(int entries) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.exists(archive.watchlist())
                    && WatchlistFile.open(archive.watchlist()).size() == entries) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no watchlist of " + entries + " entries came");
    }

    private CordonProcess update() throws IOException {
        return CordonProcess.start(home, "lists", "update", "--sources", sources.toString(), "un-consolidated");
    }
}
