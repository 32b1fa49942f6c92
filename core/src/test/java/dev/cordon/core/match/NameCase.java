package dev.cordon.core.match;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.testkit.Parties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** A row of a case file: two names, and whether an officer expects an alert on the pair. */
record NameCase(int line, PartyKind kind, String one, String two, boolean same, String why) {

    private static final PartyMatcher MATCHER = new PartyMatcher(MatchWeights.shipped(), Prior.SEARCH);

    static List<NameCase> read(String file) throws IOException {
        try (InputStream table = Objects.requireNonNull(NameCase.class.getResourceAsStream(file), file)) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).startsWith("#"))
                    .mapToObj(i -> row(file, i + 1, lines.get(i).split("\t", -1)))
                    .toList();
        }
    }

    private static NameCase row(String file, int line, String[] cells) {
        if (cells.length != 5 || !cells[3].matches("same|different")) {
            throw new IllegalArgumentException("line " + line + " of " + file
                    + " must have kind, name one, name two, same or different, why, parted by tabs");
        }
        return new NameCase(line, PartyKind.ofLabel(cells[0]), cells[1], cells[2], cells[3].equals("same"), cells[4]);
    }

    /** Whether the pair comes out as expected, whichever of the two is the listed one. */
    boolean comesOutRight() {
        return alerts(one, two) == same && alerts(two, one) == same;
    }

    /** Whether the pair comes out as expected where the first is asked for and the second listed. */
    boolean comesOutRightAsked() {
        return alerts(one, two) == same;
    }

    private boolean alerts(String asked, String listed) {
        return score(asked, listed) >= Policy.BALANCED.review();
    }

    private double score(String asked, String listed) {
        Party query = Parties.named(kind, asked);
        return Score.ofCentibits(Score.total(MATCHER.compare(query, Parties.named(kind, listed))));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "line %d: %s ~ %s %s (%s), scores %.4f and %.4f",
                line,
                one,
                two,
                same ? "same" : "different",
                why,
                score(one, two),
                score(two, one));
    }
}
