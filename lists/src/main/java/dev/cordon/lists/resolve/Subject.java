package dev.cordon.lists.resolve;

import java.util.List;

/**
 * One person, organisation or thing, as often as it is listed.
 *
 * @param id      lasting: the same as long as the subject has a member that it had
 * @param members ids of the entries' parties, in order; at least one
 */
public record Subject(String id, List<String> members) {

    public Subject {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a subject has at least one entry");
        }
    }
}
