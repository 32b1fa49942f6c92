package dev.cordon.lists.read.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of an entity's sanctions belong to which of its programmes. The file lists them side by side; their words tell:
 * {@code 13662 Sectoral Directive 1} belongs to {@code UKRAINE-EO13662}. A sanction that names no programme belongs to
 * those that no other sanction names; blocking not to a programme that never blocks, if there is another one.
 */
final class SanctionsByProgramme {

    private static final String BLOCK = "Block";
    /** The number of an order, or an abbreviation such as CMIC. */
    private static final Pattern TELLING = Pattern.compile("\\b(?:\\d{3,5}|[A-Z]{4,})\\b");

    private final List<String> programmes;
    private final List<String> types;

    SanctionsByProgramme(List<String> programmes, List<String> types) {
        this.programmes = List.copyOf(programmes);
        this.types = List.copyOf(types);
    }

    /** Whether the words, of a sanction or a legal authority, name the programme. */
    static boolean names(String words, String programme) {
        return TELLING.matcher(words).results().map(MatchResult::group).anyMatch(programme::contains);
    }

    /** The sanctions that name the programme themselves. */
    List<String> own(String programme) {
        return types.stream().filter(type -> names(type, programme)).toList();
    }

    /** The sanctions of the programme, in the order of the file; none if they all belong to others. */
    List<String> of(String programme) {
        List<String> sanctions = new ArrayList<>();
        for (String type : types) {
            boolean named = programmes.stream().anyMatch(each -> names(type, each));
            if (named ? names(type, programme) : takers(type).contains(programme)) {
                sanctions.add(type);
            }
        }
        return List.copyOf(sanctions);
    }

    /** The programmes to which a sanction that names none may belong. */
    private List<String> takers(String type) {
        List<String> open = kept(programmes, programme -> own(programme).isEmpty());
        return kept(open, programme -> OfacProgrammes.neverBlocks(programme) != type.equals(BLOCK));
    }

    private static List<String> kept(List<String> programmes, Predicate<String> rule) {
        List<String> kept = programmes.stream().filter(rule).toList();
        return kept.isEmpty() ? programmes : kept;
    }
}
