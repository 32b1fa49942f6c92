package dev.cordon.payments.screen;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import java.util.List;
import java.util.Locale;

/**
 * Listings that restrict what is sold to a party, and ask nothing of its money: licences and bans of export, bans of trade in
 * arms. Such lists (BIS, DDTC) name hundreds of people by a first and a common family name, without a date of birth.
 */
final class ExportControls {

    private static final List<String> MEASURES =
            List.of("export licence requirement", "export ban", "defence trade ban");

    private ExportControls() {}

    /** Whether an entry is listed under nothing else. */
    static boolean areAllOf(ListedParty entry) {
        return entry.designations().stream().allMatch(ExportControls::isExportControl);
    }

    private static boolean isExportControl(Designation designation) {
        return !designation.measures().isEmpty()
                && designation.measures().stream()
                        .allMatch(measure -> MEASURES.contains(measure.toLowerCase(Locale.ROOT)));
    }
}
