package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.resolve.Resolution;
import dev.cordon.lists.resolve.Subject;
import dev.cordon.lists.resolve.SubjectIds;
import dev.cordon.lists.resolve.SubjectResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The subjects of a watchlist: as it tells them itself, else resolved on the spot. */
final class SubjectsOf {

    private final Console console;

    SubjectsOf(Console console) {
        this.console = console;
    }

    /** Entries by id of subject. */
    Map<String, List<ListedParty>> entries(Watchlist watchlist) {
        Map<String, List<ListedParty>> subjects = new LinkedHashMap<>();
        Map<String, String> resolved =
                watchlist.size() > 0 && watchlist.subject(0) == null ? resolve(watchlist) : Map.of();
        for (int number = 0; number < watchlist.size(); number++) {
            ListedParty entry = watchlist.entry(number);
            String told = watchlist.subject(number);
            String subject = told == null
                    ? resolved.getOrDefault(entry.party().id(), entry.party().id())
                    : told;
            subjects.computeIfAbsent(subject, id -> new ArrayList<>()).add(entry);
        }
        return subjects;
    }

    private Map<String, String> resolve(Watchlist watchlist) {
        console.note(
                "this watchlist does not tell subjects; working them out (cordon lists build --subjects keeps them)");
        Resolution resolution;
        try (SharedProgress progress = new SharedProgress(console, "entries", watchlist.size())) {
            resolution = new SubjectResolver(watchlist, List.of(), SubjectIds.none()).resolve(progress::step);
        }
        Map<String, String> subjectOf = new HashMap<>();
        for (Subject subject : resolution.subjects()) {
            subject.members().forEach(member -> subjectOf.put(member, subject.id()));
        }
        return subjectOf;
    }
}
