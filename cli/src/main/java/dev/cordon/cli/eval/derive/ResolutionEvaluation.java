package dev.cordon.cli.eval.derive;

import dev.cordon.cli.eval.EvalPart;
import dev.cordon.cli.eval.PartChoice;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.resolve.Resolution;
import dev.cordon.lists.resolve.Subject;
import dev.cordon.lists.resolve.SubjectIds;
import dev.cordon.lists.resolve.SubjectResolver;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures the resolution of subjects against pairs that are known.
 *
 * <p>Known to be one: entries of different lists that share a UN reference, a passport or an IMO number, but for people with
 * neither a word that looks alike nor a day of birth in common (their number is wrong, so that it proves nothing), and, counted
 * apart, ships and organisations that were renamed. Known to be two: entries of which the lasting numbers differ, and an entry
 * with another entry of a list than the one that shares its number, if those two are surely others. These numbers are withheld
 * from the resolution.
 */
public final class ResolutionEvaluation {

    private final List<ListedParty> entries = new ArrayList<>();
    private final List<Set<String>> proofs = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Watchlist withheld;
    private final Clusters known;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final PartChoice part;

    /** @param part which part of the pairs to count */
    public ResolutionEvaluation(Watchlist watchlist, PartChoice part) {
        this.part = part;
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (int i = 0; i < watchlist.size(); i++) {
            ListedParty entry = watchlist.entry(i);
            entries.add(entry);
            proofs.add(Proofs.of(entry).stream()
                    .filter(ResolutionEvaluation::counts)
                    .collect(Collectors.toCollection(TreeSet::new)));
            numbers.put(entry.party().id(), i);
            compiler.add(withheld(entry));
        }
        this.known = Clusters.of(proofs);
        for (int i = 0; i < entries.size(); i++) {
            members.computeIfAbsent(known.root(i), root -> new ArrayList<>()).add(i);
        }
        this.withheld =
                Watchlist.of(ByteBuffer.wrap(compiler.compile(watchlist.info().lists())));
    }

    private static boolean counts(String proof) {
        return proof.startsWith("UN_REFERENCE ") || proof.startsWith("IMO ") || proof.startsWith("PASSPORT ");
    }

    private static ListedParty withheld(ListedParty entry) {
        Party party = entry.party();
        List<Identifier> kept = party.identifiers().stream()
                .filter(identifier -> identifier.type() != IdentifierType.UN_REFERENCE
                        && identifier.type() != IdentifierType.IMO
                        && identifier.type() != IdentifierType.PASSPORT
                        && identifier.type() != IdentifierType.OTHER)
                .toList();
        Party without = party.withIdentifiers(kept).withDetails(List.of());
        List<Designation> designations = entry.designations().stream()
                .map(each -> new Designation(
                        each.authority(),
                        each.programme(),
                        each.measures(),
                        each.legalBasis(),
                        each.listedOn(),
                        each.updatedOn(),
                        null,
                        "withheld"))
                .toList();
        return new ListedParty(entry.listId(), entry.entryId(), without, designations, List.of(), List.of());
    }

    /**
     * What was found of the known pairs.
     *
     * @param positives     pairs known to be one
     * @param found         those of them that the resolution put together
     * @param renamed       pairs known to be one whose names have nothing in common, not counted among the positives
     * @param renamedFound  those of them that were put together
     * @param wrong         pairs known to be two that were put together
     * @param unknown       pairs put together of which nothing is known
     * @param missedPairs   the pairs missed, for people
     * @param wrongPairs    the pairs wrongly put together, for people
     */
    public record Figures(
            int positives,
            int found,
            int renamed,
            int renamedFound,
            int wrong,
            int unknown,
            List<String> missedPairs,
            List<String> wrongPairs) {

        public double recall() {
            return positives == 0 ? 1 : (double) found / positives;
        }

        public double precision() {
            int judged = found + renamedFound + wrong;
            return judged == 0 ? 1 : (double) (found + renamedFound) / judged;
        }
    }

    /** Resolves and compares. */
    public Figures run(Runnable progress) {
        return compare(new SubjectResolver(withheld, List.of(), SubjectIds.none()).resolve(progress));
    }

    /** Compares subjects of the watchlist with what the numbers say. */
    Figures compare(Resolution resolution) {
        int[] subjectOf = new int[entries.size()];
        for (int subject = 0; subject < resolution.subjects().size(); subject++) {
            for (String member : resolution.subjects().get(subject).members()) {
                subjectOf[numbers.getOrDefault(member, 0)] = subject;
            }
        }
        Counting counting = new Counting(subjectOf);
        counting.known();
        resolution.subjects().forEach(counting::merged);
        return counting.figures();
    }

    /** Number of entries, for progress. */
    public int size() {
        return entries.size();
    }

    private final class Counting {

        private final int[] subjectOf;
        private final List<String> missed = new ArrayList<>();
        private final List<String> wrongPairs = new ArrayList<>();
        private int positives;
        private int found;
        private int renamed;
        private int renamedFound;
        private int unknown;

        Counting(int[] subjectOf) {
            this.subjectOf = subjectOf;
        }

        void known() {
            for (List<Integer> cluster : members.values()) {
                for (int one : cluster) {
                    cluster.stream()
                            .filter(other -> one < other && isPositive(one, other))
                            .forEach(other -> positive(one, other));
                }
            }
        }

        private void positive(int one, int other) {
            boolean together = subjectOf[one] == subjectOf[other];
            if (isCredible(one, other)) {
                positives++;
                found += together ? 1 : 0;
                if (!together) {
                    missed.add(words(one, other));
                }
            } else if (entries.get(one).kind() != PartyKind.PERSON) {
                renamed++;
                renamedFound += together ? 1 : 0;
            }
        }

        void merged(Subject subject) {
            List<String> members = subject.members();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    judge(numbers.getOrDefault(members.get(i), 0), numbers.getOrDefault(members.get(j), 0));
                }
            }
        }

        private void judge(int one, int other) {
            if (!inPart(one) || known.root(one) == known.root(other)) {
                return;
            }
            Optional<String> reason =
                    areTwo(one, other).or(() -> better(one, other)).or(() -> better(other, one));
            reason.ifPresentOrElse(text -> wrongPairs.add(words(one, other) + " | " + text), () -> unknown++);
        }

        /** Ships have one IMO number; a UN reference is one of a listing, and some parties are listed twice. */
        private Optional<String> areTwo(int one, int other) {
            boolean two = Proofs.contradict(proofs.get(one), proofs.get(other))
                    && (entries.get(one).kind() == PartyKind.VESSEL
                            || Resemblance.areSurelyOthers(
                                    entries.get(one).party(), entries.get(other).party()));
            return two ? Optional.of(proofs.get(one) + " and " + proofs.get(other)) : Optional.empty();
        }

        /** The entry of the other one's list that is known to be this party, and which is surely not the other one. */
        private Optional<String> better(int one, int other) {
            for (int i : members.getOrDefault(known.root(one), List.of())) {
                if (i != other
                        && isCredible(one, i)
                        && entries.get(i).listId().equals(entries.get(other).listId())
                        && i != one
                        && Resemblance.areSurelyOthers(
                                entries.get(i).party(), entries.get(other).party())) {
                    return Optional.of(
                            entries.get(one).party().id() + " is " + words(entries.get(i)) + " by " + proofs.get(i));
                }
            }
            return Optional.empty();
        }

        Figures figures() {
            return new Figures(positives, found, renamed, renamedFound, wrongPairs.size(), unknown, missed, wrongPairs);
        }
    }

    /** Whether a number that two entries share themselves can be right: lists misprint numbers, or give those of others. */
    private boolean isCredible(int one, int other) {
        Party left = entries.get(one).party();
        Party right = entries.get(other).party();
        boolean person = entries.get(one).kind() == PartyKind.PERSON;
        return share(one, other)
                && entries.get(one).kind() == entries.get(other).kind()
                && (Resemblance.haveLikeWords(left, right) || person && Resemblance.bornOnOneDay(left, right));
    }

    private boolean share(int one, int other) {
        return proofs.get(one).stream().anyMatch(proofs.get(other)::contains);
    }

    private boolean isPositive(int one, int other) {
        return inPart(one)
                && share(one, other)
                && !entries.get(one).listId().equals(entries.get(other).listId())
                && entries.get(one).kind() == entries.get(other).kind();
    }

    private boolean inPart(int number) {
        String name = entries.get(known.root(number)).party().primaryName().orElse("");
        return part.includes(EvalPart.ofCluster(name));
    }

    private String words(int one, int other) {
        double bits = SubjectResolver.evidence(withheld.entry(one), withheld.entry(other)) / 100.0;
        return String.format(
                java.util.Locale.ROOT, "%+.1f bits  %s | %s", bits, words(entries.get(one)), words(entries.get(other)));
    }

    private static String words(ListedParty entry) {
        return entry.party().id() + " " + entry.kind().label() + " "
                + entry.party().primaryName().orElse("");
    }
}
