package dev.cordon.lists.archive;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lists as they were on a day.
 *
 * <p>An archive that has an edition of a list from that day or before answers with it, and with entries of the next edition
 * that say that they were designated between the two. Where the archive begins later, the dates of designation tell: an
 * entry designated later is left out; one without a date is kept, since it may have been in force.
 */
public final class AsOf {

    /** An edition that was older than this on the day may not have been the last. */
    private static final int USUAL_DAYS = 7;

    private final LocalDate day;
    private final Consumer<String> notice;
    private final WatchlistCompiler compiler = new WatchlistCompiler();
    private final List<ListInfo> lists = new ArrayList<>();

    private AsOf(LocalDate day, Consumer<String> notice) {
        this.day = day;
        this.notice = notice;
    }

    /**
     * Compiles the lists of an archive.
     *
     * @param notice takes lines on what the answer rests on
     */
    public static byte[] compile(Archive archive, LocalDate day, Consumer<String> notice) throws IOException {
        AsOf asOf = new AsOf(day, notice);
        for (List<ArchivedEdition> editions : archive.editions().values()) {
            asOf.add(archive, editions);
        }
        return asOf.compiler.compile(asOf.lists);
    }

    /** Compiles the entries of a watchlist that were in force by their dates. */
    public static byte[] compile(Watchlist watchlist, LocalDate day, Consumer<String> notice) {
        AsOf asOf = new AsOf(day, notice);
        AsOfEntries dates = new AsOfEntries(day);
        java.util.Map<String, Integer> kept = new java.util.HashMap<>();
        for (int i = 0; i < watchlist.size(); i++) {
            for (ListedParty entry : dates.inForce(watchlist.entry(i))) {
                asOf.compiler.add(entry);
                kept.merge(entry.listId(), 1, Integer::sum);
            }
        }
        watchlist.info().lists().forEach(list -> asOf.lists.add(asOf.dated(list, kept.getOrDefault(list.id(), 0))));
        asOf.tellByDates("the watchlist", dates);
        return asOf.compiler.compile(asOf.lists);
    }

    private void add(Archive archive, List<ArchivedEdition> editions) throws IOException {
        ArchivedEdition at = null;
        ArchivedEdition next = null;
        for (ArchivedEdition edition : editions) {
            if (!edition.day().isAfter(day)) {
                at = edition;
            } else if (next == null) {
                next = edition;
            }
        }
        if (at == null && next != null) {
            addByDates(archive, next);
        } else if (at != null) {
            addEdition(archive, at, next);
        }
    }

    private void addByDates(Archive archive, ArchivedEdition edition) throws IOException {
        AsOfEntries dates = new AsOfEntries(day);
        int[] count = new int[1];
        ListInfo info = archive.read(
                edition,
                entry -> dates.inForce(entry).forEach(kept -> {
                    compiler.add(kept);
                    count[0]++;
                }));
        lists.add(dated(info, count[0]));
        tellByDates(edition.list(), dates);
    }

    private void tellByDates(String what, AsOfEntries dates) {
        String undated = dates.undated() == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d entries without a date were kept", dates.undated());
        notice.accept(
                what + ": no edition of " + day + " or before, so the dates of designation tell who was listed then"
                        + undated + ". Entries that were removed since are missing.");
    }

    private void addEdition(Archive archive, ArchivedEdition at, @Nullable ArchivedEdition next) throws IOException {
        Set<String> known = new HashSet<>();
        ListInfo info = archive.read(at, entry -> {
            known.add(entry.entryId());
            compiler.add(entry);
        });
        int more = 0;
        if (next != null && at.day().isBefore(day)) {
            more = addDesignatedSince(archive, next, known);
        }
        lists.add(more == 0 ? info : dated(info, info.entries() + more));
        long age = ChronoUnit.DAYS.between(at.day(), day);
        if (age > USUAL_DAYS) {
            notice.accept(at.list() + ": the edition of " + at.day() + " answers, " + age + " days before " + day
                    + (next == null ? "" : ", with entries that the next edition dates between the two")
                    + "; there may have been others");
        }
    }

    private int addDesignatedSince(Archive archive, ArchivedEdition next, Set<String> known) throws IOException {
        AsOfEntries dates = new AsOfEntries(day);
        int[] more = new int[1];
        archive.read(next, entry -> {
            if (!known.contains(entry.entryId())) {
                for (ListedParty kept : dates.surelyInForce(entry)) {
                    compiler.add(kept);
                    more[0]++;
                }
            }
        });
        return more[0];
    }

    private ListInfo dated(ListInfo list, int entries) {
        return new ListInfo(
                list.id(),
                list.title() + " (as of " + day + ", by dates of designation)",
                list.authority(),
                list.published(),
                list.format(),
                list.files(),
                list.records(),
                entries,
                list.byKind(),
                list.rejections(),
                list.unread());
    }
}
