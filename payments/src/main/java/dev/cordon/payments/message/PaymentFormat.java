package dev.cordon.payments.message;

/** How a payment message is written. */
public enum PaymentFormat {
    /** XML by ISO 20022, any message and version. */
    ISO_20022("iso20022"),
    /** SWIFT FIN: blocks and tags. */
    SWIFT_MT("mt"),
    /** The Fedwire Funds Service's tags in braces, in use until July 2025. */
    FEDWIRE("fedwire"),
    /** The records of 94 characters of the US clearing house, international (IAT) and domestic. */
    NACHA("nacha"),
    /** None of these. */
    UNKNOWN("unknown");

    private final String label;

    PaymentFormat(String label) {
        this.label = label;
    }

    /** The name used in files, such as {@code iso20022}. */
    public String label() {
        return label;
    }
}
