package dev.cordon.store.report;

import java.util.Arrays;
import java.util.Locale;

/** What has to be reported to OFAC, each within ten business days. */
public enum ReportKind {
    /** Property was blocked: 31 CFR 501.603(b)(1). */
    BLOCKED("31 CFR 501.603(b)(1)"),
    /** Blocked property was unblocked or transferred: 31 CFR 501.603(b)(3), since 8 August 2024. */
    UNBLOCKED("31 CFR 501.603(b)(3)"),
    /** A transaction was rejected: 31 CFR 501.604. */
    REJECTED("31 CFR 501.604");

    /** Business days from the event to the report. */
    public static final int DAYS = 10;

    private final String rule;

    ReportKind(String rule) {
        this.rule = rule;
    }

    /** The rule that asks for it. */
    public String rule() {
        return rule;
    }

    /** The name used in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static ReportKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no report '" + label + "'; use blocked, unblocked or rejected"));
    }
}
