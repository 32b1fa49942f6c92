package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.Style;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.Rejection;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what is in a watchlist: editions, counts by kind, what was rejected and what was not understood. */
final class ListsReport {

    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final Style style;
    private final ListAge age = new ListAge(LocalDate.now());

    ListsReport(Console console) {
        this.out = console.out();
        this.style = console.style();
    }

    void print(Watchlist watchlist) {
        out.printf(Locale.ROOT, "watchlist %s%n", watchlist.info().id());
        out.printf(Locale.ROOT, "%,d entries%n", watchlist.size());
        watchlist.info().lists().forEach(this::print);
        out.flush();
    }

    private void print(ListInfo list) {
        out.println();
        out.println(style.strong(list.id()) + "  " + list.title());
        line("published", (list.published() == null ? "unknown" : list.published()) + ", " + age.age(list));
        line("format", list.format());
        line("records", String.format(Locale.ROOT, "%,d, of which %,d taken over", list.records(), list.entries()));
        line(
                "kinds",
                list.byKind().entrySet().stream()
                        .map(kind -> String.format(
                                Locale.ROOT, "%s %,d", kind.getKey().label(), kind.getValue()))
                        .collect(Collectors.joining(", ")));
        for (String file : list.files()) {
            int space = file.lastIndexOf(' ');
            line("file", space < 0 ? file : file.substring(0, space));
            if (space >= 0) {
                line("", style.faint("sha256 " + file.substring(space + 1)));
            }
        }
        rejections(list.rejections());
        unread(list.unread());
    }

    private void rejections(List<Rejection> rejections) {
        line("rejected", String.format(Locale.ROOT, "%,d", rejections.size()));
        for (Rejection rejection : rejections.subList(0, Math.min(SHOWN, rejections.size()))) {
            line(
                    "",
                    rejection.file() + ", line " + rejection.line()
                            + (rejection.entryId().isEmpty() ? "" : ", entry " + rejection.entryId()) + ": "
                            + rejection.reason());
        }
        more(rejections.size());
    }

    private void unread(Map<String, Integer> unread) {
        if (unread.isEmpty()) {
            return;
        }
        line("kept unread", String.format(Locale.ROOT, "%,d labels", unread.size()));
        unread.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(label -> line("", String.format(Locale.ROOT, "%,d × %s", label.getValue(), label.getKey())));
        more(unread.size());
    }

    private void more(int count) {
        if (count > SHOWN) {
            line("", "… and " + (count - SHOWN) + " more");
        }
    }

    private void line(String label, String value) {
        out.println(String.format(Locale.ROOT, "  %-12s", label) + value);
    }
}
