package dev.cordon.lists.resolve;

import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of judgements, a line each: {@code same} or {@code different}, two ids of entries, and after {@code #} the reason.
 *
 * <pre>
 * same       ofac-sdn:47818  uk-sanctions:CYB0046   # same birth date and identity number, A.B. 2026-11-22
 * different  ofac-sdn:1234   un-consolidated:6908   # father and son
 * </pre>
 */
public final class Judgements {

    private Judgements() {}

    /**
     * Reads a file; one that is not there holds none.
     *
     * @throws ListException if a line is not understood or contradicts another one
     */
    public static List<Judgement> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Judgement> judgements = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int hash = line.indexOf('#');
            String reason = hash < 0 ? "" : line.substring(hash + 1).strip();
            String[] words = (hash < 0 ? line : line.substring(0, hash)).strip().split("\\s+");
            if (words.length == 1 && words[0].isEmpty()) {
                continue;
            }
            boolean same = words[0].equals("same");
            if (words.length != 3 || !same && !words[0].equals("different") || words[1].equals(words[2])) {
                throw new ListException(
                        file.toString(), i + 1, "write: same ENTRY ENTRY # reason, or: different ENTRY ENTRY # reason");
            }
            Judgement judgement = new Judgement(words[1], words[2], same, reason);
            requireNew(file, i + 1, judgement, judgements);
            judgements.add(judgement);
        }
        return judgements;
    }

    private static void requireNew(Path file, int line, Judgement judgement, List<Judgement> earlier)
            throws ListException {
        for (Judgement other : earlier) {
            boolean pair = other.one().equals(judgement.one()) && other.other().equals(judgement.other())
                    || other.one().equals(judgement.other()) && other.other().equals(judgement.one());
            if (pair && other.same() != judgement.same()) {
                throw new ListException(
                        file.toString(),
                        line,
                        judgement.one() + " and " + judgement.other() + " are judged the same and different; keep one");
            }
        }
    }
}
