package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts companion files to the primary file they belong to. OFAC's: files of one edition differ only in the word for their
 * role: {@code 2021-07-07_sdn.csv}, {@code 2021-07-07_alt.csv}. Where the names do not tell, a companion goes to the only
 * primary file there is.
 */
final class EditionGrouping {

    private static final String PRIMARY_WORDS = "prim|sdn";
    private static final String COMPANION_WORDS = "sdn[_-]?comments|comments|alt|add";

    private final List<DetectedFile> detected;
    private final List<DetectedFile> ofacPrimaries;

    EditionGrouping(List<DetectedFile> detected) {
        this.detected = detected;
        this.ofacPrimaries = detected.stream()
                .filter(file -> file.format() == ListFormat.OFAC_CSV && file.role() == Role.PRIMARY)
                .toList();
    }

    /** Those that fit to no other are refused. */
    List<Edition> group(Refusals refusals) throws IOException {
        Map<DetectedFile, Map<Role, List<SourceFile>>> companions = new HashMap<>();
        for (DetectedFile file : detected) {
            if (file.role() != Role.PRIMARY) {
                try {
                    join(file, companions.computeIfAbsent(primaryOf(file), primary -> new EnumMap<>(Role.class)));
                } catch (ListException e) {
                    refusals.refuse(file.file(), file.role(), e);
                }
            }
        }
        return detected.stream()
                .filter(file -> file.role() == Role.PRIMARY)
                .map(primary -> edition(primary, companions.getOrDefault(primary, Map.of())))
                .toList();
    }

    private static Edition edition(DetectedFile primary, Map<Role, List<SourceFile>> companions) {
        List<SourceFile> files = new ArrayList<>(List.of(primary.file()));
        companions.values().forEach(files::addAll);
        return new Edition(primary, files, companions.keySet());
    }

    /** An edition has one file of a role, but any number of files of changes, in the order in which they are given. */
    private static void join(DetectedFile companion, Map<Role, List<SourceFile>> others) throws ListException {
        List<SourceFile> same = others.computeIfAbsent(companion.role(), role -> new ArrayList<>());
        if (!same.isEmpty() && companion.role() != Role.CHANGES) {
            throw failure(companion, "and " + same.get(0).name() + " hold the same part of one list; give one of them");
        }
        same.add(companion.file());
    }

    private DetectedFile primaryOf(DetectedFile companion) throws ListException {
        if (companion.role() == Role.MAPPING) {
            return detected.stream()
                    .filter(file -> file.role() == Role.PRIMARY && file.format() == ListFormat.MAPPED)
                    .filter(file -> file.list().equals(companion.list()))
                    .findFirst()
                    .orElseThrow(() -> failure(
                            companion, "describes no file that is given: none has all the columns that it names"));
        }
        if (companion.role() == Role.CHANGES || companion.role() == Role.CATALOGUE) {
            return openSanctions(companion);
        }
        String wanted = stem(companion, COMPANION_WORDS);
        List<DetectedFile> named = ofacPrimaries.stream()
                .filter(primary -> stem(primary, PRIMARY_WORDS).equals(wanted))
                .toList();
        List<DetectedFile> fitting = named.isEmpty() ? ofacPrimaries : named;
        if (fitting.isEmpty()) {
            throw failure(
                    companion, "belongs to a list of OFAC whose main file (SDN.CSV or CONS_PRIM.CSV) is not given");
        }
        if (fitting.size() > 1) {
            throw failure(
                    companion,
                    "could belong to " + fitting.get(0).file().name() + " or "
                            + fitting.get(1).file().name()
                            + "; name the files of one edition alike, such as x_sdn.csv and x_alt.csv");
        }
        return fitting.get(0);
    }

    private DetectedFile openSanctions(DetectedFile companion) throws ListException {
        boolean changes = companion.role() == Role.CHANGES;
        List<DetectedFile> fitting = detected.stream()
                .filter(file -> file.role() == Role.PRIMARY)
                .filter(file -> file.format() == ListFormat.FTM_JSON || !changes && file.format() == ListFormat.FTM_CSV)
                .toList();
        if (fitting.isEmpty()) {
            throw failure(
                    companion,
                    changes
                            ? "holds changes only; give it with the entities.ftm.json that it changes"
                            : "is a catalogue of OpenSanctions, which names lists and holds none; give one of them with it");
        }
        if (fitting.size() > 1) {
            throw failure(
                    companion,
                    "could belong to " + fitting.get(0).file().name() + " or "
                            + fitting.get(1).file().name() + "; give it with one list of OpenSanctions at a time");
        }
        return fitting.get(0);
    }

    /** Whether a file is named as those of OFAC are, of which several make up a list. */
    static boolean isNamedAsPart(SourceFile file) {
        return stem(file, PRIMARY_WORDS + "|" + COMPANION_WORDS).contains("*");
    }

    private static String stem(DetectedFile file, String words) {
        return stem(file.file(), words);
    }

    private static String stem(SourceFile file, String words) {
        String name = file.name().toLowerCase(Locale.ROOT).replaceAll("\\.gz$|\\.csv$|\\.csv\\.gz$", "");
        return name.replaceFirst("(?<![a-z])(?:" + words + ")(?![a-z])", "*");
    }

    private static ListException failure(DetectedFile file, String problem) {
        return new ListException(file.file().name(), 0, problem);
    }
}
