package dev.cordon.store.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a report says. Which fields the OFAC Reporting System asks for was taken from summaries of 31 CFR 501.603 and 501.604 and
 * not checked against the system itself; who files looks there.
 */
public enum ReportField {
    FILER_NAME("Name of the filer", true),
    FILER_ADDRESS("Address of the filer", true),
    FILER_CONTACT("Contact of the filer", true),
    TARGET("Sanctioned party", true),
    LEGAL_AUTHORITY("Legal authority (programme, order or regulation)", true),
    TRANSACTION_DATE("Date of the transaction", false),
    TRANSACTION_AMOUNT("Amount and currency of the transaction", false),
    PARTIES("Parties to the transaction", true),
    ACCOUNTS("Account numbers", false),
    PROPERTY("Description of the property", true, ReportKind.BLOCKED, ReportKind.UNBLOCKED),
    LOCATION("Location of the property", true, ReportKind.BLOCKED, ReportKind.UNBLOCKED),
    VALUE_USD("Actual or estimated value in US dollars", true, ReportKind.BLOCKED, ReportKind.UNBLOCKED),
    DATE_RECEIVED("Date received", false),
    PAYMENT_INSTRUCTION("Copy of the payment instruction (attachment)", false),
    REASON("Reason for rejecting", true, ReportKind.REJECTED),
    LICENCE("Licence or other basis for unblocking", true, ReportKind.UNBLOCKED),
    NOTE("Further remarks", false);

    private final String title;
    private final boolean required;
    private final Set<ReportKind> kinds;

    ReportField(String title, boolean required, ReportKind... kinds) {
        this.title = title;
        this.required = required;
        this.kinds = kinds.length == 0 ? EnumSet.allOf(ReportKind.class) : Set.copyOf(Arrays.asList(kinds));
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Whether reports of this kind say it. */
    public boolean belongsTo(ReportKind kind) {
        return kinds.contains(kind);
    }

    /** Whether a report of this kind is incomplete without it. */
    public boolean requiredFor(ReportKind kind) {
        return required && belongsTo(kind);
    }

    /** The name used in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such field */
    public static ReportField ofLabel(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a report has no field '" + label + "'"));
    }
}
