package dev.cordon.core.index;

import dev.cordon.core.listing.ListInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which watchlist answered and how old the lists in it are. */
public final class ListAge {

    private static final int SHORT_ID = 12;
    private static final int DAYS_TOLD = 90;
    private static final int MONTHS_TOLD = 24;

    private final LocalDate today;

    public ListAge(LocalDate today) {
        this.today = today;
    }

    /** The watchlist in one line: {@code watchlist 1f3c09ab12de: ofac-sdn of 2024-03-25 (17,021 entries, 5 days old); …}. */
    public String line(WatchlistInfo watchlist) {
        return "watchlist " + shortId(watchlist) + ": "
                + watchlist.lists().stream().map(this::describe).collect(Collectors.joining("; "));
    }

    /** The beginning of the watchlist's id, enough to tell watchlists apart by eye. */
    public static String shortId(WatchlistInfo watchlist) {
        String id = watchlist.id();
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }

    private String describe(ListInfo list) {
        return String.format(
                Locale.ROOT,
                "%s of %s (%,d entries, %s)",
                list.id(),
                list.published() == null ? "an unknown day" : list.published(),
                list.entries(),
                age(list));
    }

    /** The age of a list in words: {@code 5 days old}. */
    public String age(ListInfo list) {
        LocalDate published = list.published();
        if (published == null) {
            return "age unknown";
        }
        long days = ChronoUnit.DAYS.between(published, today);
        if (days <= 0) {
            return "of today";
        }
        if (days <= DAYS_TOLD) {
            return days == 1 ? "1 day old" : days + " days old";
        }
        long months = ChronoUnit.MONTHS.between(published, today);
        return months < MONTHS_TOLD
                ? months + " months old"
                : ChronoUnit.YEARS.between(published, today) + " years old";
    }

    /** Whether a list is older than so many days, or of unknown age. */
    public boolean exceeds(ListInfo list, int days) {
        LocalDate published = list.published();
        return published == null || ChronoUnit.DAYS.between(published, today) > days;
    }
}
