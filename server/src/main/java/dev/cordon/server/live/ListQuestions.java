package dev.cordon.server.live;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.CoverageRow;
import dev.cordon.lists.coverage.ListingDays;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.lists.diff.Sides;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.resolve.SubjectIds;
import dev.cordon.lists.resolve.SubjectResolver;
import dev.cordon.server.http.HttpProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions on the lists and their history. */
public final class ListQuestions {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String HASH = "[0-9a-f]{6,64}";

    private final Archive archive;

    /** @param home folder of the archive, which need not exist yet */
    public ListQuestions(Path home) {
        this.archive = new Archive(home);
    }

    /** All editions in the archive, by list and day. */
    public List<ArchivedEdition> editions() {
        try {
            return archive.editions().values().stream().flatMap(List::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What changed between two sides, each a day or the beginning of a hash. Files have no say here: a client must not
     * read them through the server.
     *
     * @throws HttpProblem 400 for anything else, 404 if the archive has no such side
     */
    public ListDifference difference(String from, String to) {
        requireSide("from", from);
        requireSide("to", to);
        Sides sides = new Sides(archive);
        try {
            return ListDifference.between(sides.find(from), sides.find(to));
        } catch (ListException e) {
            throw new HttpProblem(404, "the archive has no such edition: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSide(String name, String side) {
        if (!side.matches(DAY) && !side.matches(HASH)) {
            throw new HttpProblem(
                    400, "'" + name + "' must be a day such as 2024-03-25, or the beginning of an edition's hash");
        }
    }

    /** Who designated whom, when, and who followed; of a programme, and since or until a day, if they are given. */
    public Coverage coverage(
            Engine engine, @Nullable String programme, @Nullable LocalDate since, @Nullable LocalDate until) {
        Map<String, List<ListedParty>> subjects = subjects(engine);
        if (programme != null) {
            String words = programme.toLowerCase(Locale.ROOT);
            subjects.values()
                    .removeIf(entries -> entries.stream()
                            .flatMap(entry -> entry.designations().stream())
                            .noneMatch(designation -> designation
                                    .programme()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(words)));
        }
        try {
            Coverage all = Coverage.of(engine.info().lists(), subjects, ListingDays.with(archive));
            List<CoverageRow> rows = all.rows().stream()
                    .filter(row -> isInTime(row.first(), since, until))
                    .toList();
            return new Coverage(all.lists(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInTime(@Nullable LocalDate first, @Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null && until == null) {
            return true;
        }
        return first != null && (since == null || !first.isBefore(since)) && (until == null || !first.isAfter(until));
    }

    /** As the watchlist tells them, else resolved on the spot. */
    private static Map<String, List<ListedParty>> subjects(Engine engine) {
        Map<String, String> resolved = new HashMap<>();
        if (engine.watchlist().size() > 0 && engine.watchlist().subject(0) == null) {
            new SubjectResolver(engine.watchlist(), List.of(), SubjectIds.none())
                    .resolve(() -> {})
                    .subjects()
                    .forEach(subject -> subject.members().forEach(member -> resolved.put(member, subject.id())));
        }
        Map<String, List<ListedParty>> subjects = new LinkedHashMap<>();
        for (int number = 0; number < engine.watchlist().size(); number++) {
            ListedParty entry = engine.watchlist().entry(number);
            String told = engine.watchlist().subject(number);
            String id = entry.party().id();
            subjects.computeIfAbsent(told == null ? resolved.getOrDefault(id, id) : told, any -> new ArrayList<>())
                    .add(entry);
        }
        return subjects;
    }
}
