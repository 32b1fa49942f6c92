package dev.cordon.cli.eval;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import java.util.Arrays;
import java.util.Locale;

/** Whether an entry is the one that a reference names: its own number on its list, or the UN's number of it. */
public final class ReferenceMatcher {

    private ReferenceMatcher() {}

    /** Compares letters and digits only; of references separated by a bar, any will do. */
    public static boolean names(String reference, ListedParty entry) {
        return Arrays.stream(reference.split("\\|")).anyMatch(each -> isNumberOf(each, entry));
    }

    private static boolean isNumberOf(String reference, ListedParty entry) {
        String wanted = key(reference);
        for (Designation designation : entry.designations()) {
            if (key(designation.reference()).equals(wanted)) {
                return true;
            }
        }
        for (Identifier identifier : entry.party().identifiers()) {
            if (identifier.type() == IdentifierType.UN_REFERENCE
                    && key(identifier.value()).equals(wanted)) {
                return true;
            }
        }
        return key(entry.entryId()).equals(wanted) || entry.party().id().equals(reference);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
