package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.Designation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What OFAC's programme tags mean. */
final class OfacProgrammes {

    private static final String UNSPECIFIED = "non-blocking restrictions";
    private static final Pattern ORDER = Pattern.compile("EO(\\d{5})");

    private OfacProgrammes() {}

    /** One designation per programme. Everybody on the SDN list is blocked, nobody on the consolidated list is. */
    static List<Designation> designations(String listId, String entryId, List<String> programmes) {
        List<Designation> designations = new ArrayList<>();
        for (String programme : programmes.isEmpty() ? List.of("unspecified") : programmes) {
            String measure = listId.equals("ofac-sdn") ? "asset freeze" : nonBlocking(programme);
            designations.add(new Designation(
                    "OFAC", programme, List.of(measure), legalBasis(programme), null, null, null, entryId));
        }
        return designations;
    }

    /** The measures of OFAC's programmes that do not block: see the notes on each list on OFAC's web site. */
    private static String nonBlocking(String programme) {
        return switch (programme) {
            case "NS-PLC" -> "transaction ban";
            case "CMIC-EO13959" -> "securities ban";
            case "UKRAINE-EO13662" -> "debt and equity restrictions";
            case "561-Related" -> "correspondent account restrictions";
            default -> UNSPECIFIED;
        };
    }

    /** Whether the programme restricts without blocking, wherever no other one is named beside it. */
    static boolean neverBlocks(String programme) {
        return !nonBlocking(programme).equals(UNSPECIFIED);
    }

    private static @Nullable String legalBasis(String programme) {
        if (programme.equals("CYBER2")) {
            return "Executive Order 13694 as amended by Executive Order 13757";
        }
        Matcher order = ORDER.matcher(programme);
        return order.find() ? "Executive Order " + order.group(1) : null;
    }
}
