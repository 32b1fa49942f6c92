package dev.cordon.lists.resolve;

import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.Hashes;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The subject that each entry ever belonged to, so that subjects keep their ids over updates.
 *
 * <p>A group of entries takes the id that most of its members had, each id going to the group that has most of it. A group
 * without one takes an id made from its first member. Entries that have left the lists are remembered. Immutable.
 */
public final class SubjectIds {

    private static final int ID_DIGITS = 12;

    private final Map<String, String> subjectOf;

    private SubjectIds(Map<String, String> subjectOf) {
        this.subjectOf = new TreeMap<>(subjectOf);
    }

    /** No subject has an id yet. */
    public static SubjectIds none() {
        return new SubjectIds(Map.of());
    }

    /**
     * Reads a file of lines of an entry and a subject, apart by a tab; one that is not there holds none.
     *
     * @throws ListException if a line is none of these
     */
    public static SubjectIds read(Path file) throws IOException {
        Map<String, String> subjectOf = new TreeMap<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String[] words = lines.get(i).split("\t", -1);
                if (words.length != 2 || words[0].isEmpty() || words[1].isEmpty()) {
                    throw new ListException(
                            file.toString(),
                            i + 1,
                            "is no entry and subject; restore the file from a backup, or remove it"
                                    + " (subjects may then get other ids)");
                }
                subjectOf.put(words[0], words[1]);
            }
        }
        return new SubjectIds(subjectOf);
    }

    /** The ids with those of new subjects. */
    public SubjectIds with(List<Subject> subjects) {
        Map<String, String> more = new TreeMap<>(subjectOf);
        subjects.forEach(subject -> subject.members().forEach(member -> more.put(member, subject.id())));
        return new SubjectIds(more);
    }

    /** Writes the file whole. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        subjectOf.forEach((member, subject) ->
                text.append(member).append('\t').append(subject).append('\n'));
        try (AtomicFile target = AtomicFile.create(file)) {
            target.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            target.commit();
        }
    }

    /** A group's claim on an earlier id. */
    private record Claim(int group, String id, int members) {}

    /** Gives groups of entries their ids. */
    List<Subject> name(List<List<String>> groups) {
        String[] named = new String[groups.size()];
        Set<String> taken = new HashSet<>(subjectOf.values());
        Set<String> given = new HashSet<>();
        for (Claim claim : claims(groups)) {
            if (named[claim.group()] == null && given.add(claim.id())) {
                named[claim.group()] = claim.id();
            }
        }
        List<Subject> subjects = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            List<String> members = groups.get(group);
            String id = named[group] == null ? fresh(members, taken) : named[group];
            taken.add(id);
            subjects.add(new Subject(id, members));
        }
        return subjects;
    }

    private List<Claim> claims(List<List<String>> groups) {
        List<Claim> claims = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (String member : groups.get(group)) {
                String earlier = subjectOf.get(member);
                if (earlier != null) {
                    counts.merge(earlier, 1, Integer::sum);
                }
            }
            int number = group;
            counts.forEach((id, count) -> claims.add(new Claim(number, id, count)));
        }
        claims.sort(Comparator.comparingInt(Claim::members)
                .reversed()
                .thenComparing(Claim::id)
                .thenComparingInt(Claim::group));
        return claims;
    }

    private static String fresh(List<String> members, Set<String> taken) {
        String first = members.stream().sorted().findFirst().orElseThrow();
        for (int attempt = 0; ; attempt++) {
            String seed = attempt == 0 ? first : first + " " + attempt;
            String id = "s-" + Hashes.of(seed.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }
}
