package dev.cordon.payments.screen;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.payments.place.EmbargoedPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of whoever holds the payment, should the hit prove true. No legal advice: a person decides.
 *
 * @param action    what becomes of the money
 * @param authority who asks
 * @param programme under what
 * @param basis     the rule of law
 * @param reportBy  the last day for the report, counted from the day of the decision; null if the law gives no day
 * @param report    to whom, and how soon
 */
public record LegalDemand(
        Action action,
        String authority,
        String programme,
        String basis,
        @Nullable LocalDate reportBy,
        String report) {

    /** Business days for reports to OFAC: 31 CFR 501.603 (blocked property) and 501.604 (rejected transactions). */
    private static final int OFAC_DAYS = 10;

    private static final String FREEZE = "asset freeze";

    /** What becomes of the money. */
    public enum Action {
        /** Frozen: a blocked party has an interest in it. */
        BLOCK,
        /** Sent back: prohibited, without a blocked interest. */
        REJECT,
        /** The listing restricts something else than payments as such; a person must tell. */
        REVIEW;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What each designation of an entry asks; the same demand once. */
    static List<LegalDemand> of(ListedParty entry, LocalDate today) {
        List<LegalDemand> demands = new ArrayList<>();
        for (Designation designation : entry.designations()) {
            LegalDemand demand = of(designation, today);
            if (!demands.contains(demand)) {
                demands.add(demand);
            }
        }
        return demands;
    }

    private static LegalDemand of(Designation designation, LocalDate today) {
        boolean freeze = designation.measures().stream()
                .anyMatch(measure -> measure.toLowerCase(Locale.ROOT).contains(FREEZE));
        String authority = designation.authority();
        String programme = designation.programme();
        Action action = freeze ? Action.BLOCK : Action.REVIEW;
        return switch (authority) {
            case "OFAC" -> ofOfac(programme, freeze, today);
            case "UK" ->
                new LegalDemand(
                        action,
                        authority,
                        programme,
                        "the regulations of the regime; Sanctions and Anti-Money Laundering Act 2018",
                        null,
                        "to OFSI as soon as practicable");
            case "EU" ->
                new LegalDemand(
                        action,
                        authority,
                        programme,
                        "the regulation of the regime",
                        today.plusWeeks(2),
                        "to the national competent authority, at the latest two weeks after (unverified)");
            default ->
                new LegalDemand(
                        action,
                        authority,
                        programme,
                        "national law that carries out the listing",
                        null,
                        "as the law of the place asks");
        };
    }

    private static LegalDemand ofOfac(String programme, boolean freeze, LocalDate today) {
        return freeze
                ? new LegalDemand(
                        Action.BLOCK,
                        "OFAC",
                        programme,
                        "31 CFR 501.603",
                        BusinessDays.after(today, OFAC_DAYS),
                        "of blocked property, through OFAC's reporting system within 10 business days")
                : new LegalDemand(
                        Action.REJECT,
                        "OFAC",
                        programme,
                        "31 CFR 501.604",
                        BusinessDays.after(today, OFAC_DAYS),
                        "of a rejected transaction, if the programme prohibits it, within 10 business days");
    }

    /** What an embargo on a place asks. */
    static LegalDemand of(EmbargoedPlace place, LocalDate today) {
        boolean ofac = place.authority().contains("OFAC");
        return new LegalDemand(
                place.blocks() ? Action.BLOCK : Action.REJECT,
                place.authority(),
                place.programme(),
                place.basis(),
                ofac ? BusinessDays.after(today, OFAC_DAYS) : null,
                ofac
                        ? "to OFAC within 10 business days (31 CFR " + (place.blocks() ? "501.603)" : "501.604)")
                        : "as the law of the place asks");
    }
}
