package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.PairScoring;
import dev.cordon.cli.eval.ScoredPair;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The worst errors: of each file in turn the one farthest from the threshold, then the next ones, so that no file hides
 * the others; of each party one only.
 */
final class ErrorsSection {

    private static final int TOLD = 20;
    private static final int NAMES_TOLD = 2;

    private static final List<String> HEADER = List.of("", "pairs of", "error", "score", "left", "right", "reason");

    private final PairScoring scoring;
    private final int bound;

    ErrorsSection(PairScoring scoring, int bound) {
        this.scoring = scoring;
        this.bound = bound;
    }

    void write(Markdown page, List<MeasuredFile> files) {
        page.heading(2, "The worst " + TOLD + " errors");
        page.paragraph(
                "Of each file in turn the error farthest from the threshold, one of each party. The reason is the engine's own evidence,"
                        + " heaviest first, in bits. Some labels are wrong themselves, above all of name\\_bench and of pairs"
                        + " known to be the same by a number alone.");
        page.table(HEADER, rows(files));
    }

    private List<List<String>> rows(List<MeasuredFile> files) {
        List<List<String>> rows = new ArrayList<>();
        boolean more = true;
        for (int rank = 0; more && rows.size() < TOLD; rank++) {
            more = false;
            for (MeasuredFile file : files) {
                List<ScoredPair> errors = ofDifferentParties(file.report().errors());
                if (rank < errors.size() && rows.size() < TOLD) {
                    rows.add(row(rows.size() + 1, file.subject(), errors.get(rank)));
                    more = true;
                }
            }
        }
        return rows;
    }

    /** The worst of each cluster: further pairs of the same parties tell nothing new. */
    private static List<ScoredPair> ofDifferentParties(List<ScoredPair> errors) {
        Map<String, ScoredPair> worst = new LinkedHashMap<>();
        errors.forEach(error -> worst.putIfAbsent(error.pair().cluster(), error));
        return List.copyOf(worst.values());
    }

    private List<String> row(int number, String subject, ScoredPair error) {
        return List.of(
                String.valueOf(number),
                subject,
                error.pair().same() ? "missed" : "false alarm",
                Cell.figure(error.score()),
                names(error.pair().left()),
                names(error.pair().right()),
                ErrorReason.of(error.pair(), scoring.evidence(error.pair()), bound));
    }

    private static String names(Party party) {
        String told =
                party.names().stream().limit(NAMES_TOLD).map(PartyName::text).collect(Collectors.joining("; "));
        int more = party.names().size() - NAMES_TOLD;
        return more > 0 ? told + "; and " + more + " more" : told;
    }
}
