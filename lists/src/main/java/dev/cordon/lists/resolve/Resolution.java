package dev.cordon.lists.resolve;

import java.util.List;

/**
 * Which entries are one subject.
 *
 * @param subjects all, those of one entry among them, in the order of the first entry of each
 * @param merges   why entries were put together, the surest first
 * @param notes    what a person should look at: judgements on entries that are not there
 */
public record Resolution(List<Subject> subjects, List<Merge> merges, List<String> notes) {

    public Resolution {
        subjects = List.copyOf(subjects);
        merges = List.copyOf(merges);
        notes = List.copyOf(notes);
    }
}
