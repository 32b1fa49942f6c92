package dev.cordon.store.fault;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestLists;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertAction;
import dev.cordon.store.alert.Verdict;
import dev.cordon.store.db.StoreLocation;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * A process that screens, alerts and decides as fast as it can until it is killed, and says on standard output what was
 * acknowledged: {@code S id}, {@code A id}, {@code D id version status}.
 */
public final class BusyProcess {

    private static final int IN_FLIGHT = 50;

    private final Store store;
    private final Screener screener = Screener.over(TestLists.march2024());
    private final PrintStream out = System.out;

    private BusyProcess(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        StoreSettings settings = StoreSettings.inHome(Path.of(arguments[0]))
                .at(StoreLocation.parse(arguments[1]))
                .withCheckpoints(50, Duration.ofSeconds(1));
        BusyProcess process = new BusyProcess(Store.open(settings));
        process.say("READY");
        new Thread(process::screen).start();
        new Thread(process::decide).start();
        new Thread(process::decide).start();
    }

    private void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private void screen() {
        Screening clear = screener.screen(Query.ofName("Emma Daniels"));
        Semaphore room = new Semaphore(IN_FLIGHT);
        while (true) {
            room.acquireUninterruptibly();
            store.screenings().record(NewScreening.search(clear, "ann")).whenComplete((recorded, failure) -> {
                room.release();
                if (recorded != null) {
                    say("S " + recorded.id());
                }
            });
        }
    }

    private void decide() {
        while (true) {
            String customer = "C-" + UUID.randomUUID();
            Party party = Party.builder(customer, PartyKind.PERSON)
                    .name(PartyName.primary("Ni Gaobin"))
                    .build();
            Recorded recorded = store.screenings()
                    .record(NewScreening.ofCustomer(screener.screen(Query.of(party)), "ann", customer))
                    .join();
            say("S " + recorded.id());
            say("A " + recorded.alerts().get(0));
            Alert alert = store.alerts().find(recorded.alerts().get(0)).orElseThrow();
            alert = act("ann", alert, new AlertAction.Propose(Verdict.FALSE_POSITIVE, "other", "seen", null));
            act("bob", alert, new AlertAction.Approve("agreed", "seen"));
        }
    }

    private Alert act(String actor, Alert alert, AlertAction action) {
        Alert next = store.desk().act(actor, alert.id(), alert.version(), action, null);
        say("D " + next.id() + " " + next.version() + " "
                + next.state().status().label());
        return next;
    }
}
