package dev.cordon.store;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;

/** Screenings of a customer whose name is that of a listed person. */
public final class TestScreenings {

    /** The customer. */
    public static final String CUSTOMER = "C-1";

    private TestScreenings() {}

    public static Party customer() {
        return Party.builder(CUSTOMER, PartyKind.PERSON)
                .name(PartyName.primary("Ni Gaobin"))
                .build();
    }

    /** The same customer, about whom somebody has learnt a date of birth. */
    public static Party customerBornIn1985() {
        return Party.builder(CUSTOMER, PartyKind.PERSON)
                .name(PartyName.primary("Ni Gaobin"))
                .date(DateFact.birth(PartialDate.year(1985)))
                .build();
    }

    public static Screening screen(Watchlist watchlist, Party party) {
        return Screener.over(watchlist).screen(Query.of(party));
    }

    /** Screens the customer in the list of March 2024 and remembers it. */
    public static Recorded record(Store store) {
        return record(store, TestLists.march2024(), customer());
    }

    public static Recorded record(Store store, Watchlist watchlist, Party party) {
        return store.screenings()
                .record(NewScreening.ofCustomer(screen(watchlist, party), "ann", CUSTOMER))
                .join();
    }

    /** The alert of {@link #record(Store)}. */
    public static Alert alert(Store store) {
        return store.alerts().find(record(store).alerts().get(0)).orElseThrow();
    }
}
