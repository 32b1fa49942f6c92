package dev.cordon.lists.read.ofac;

/**
 * A label of OFAC's remarks, such as {@code Tax ID No.}
 *
 * @param text    the label as OFAC writes it
 * @param meaning what follows it
 * @param scheme  the name of an identifier type, a role of date or country, or a channel; empty where the meaning needs none
 */
record RemarkLabel(String text, Meaning meaning, String scheme) {

    enum Meaning {
        BIRTHDATE,
        BIRTHPLACE,
        GENDER,
        COUNTRY,
        DATE,
        CONTACT,
        /** Currency, then address. */
        WALLET,
        IDENTIFIER,
        /** A number that identifies a person or registers an organisation. */
        IDENTITY,
        /** A registration of a vessel, perhaps its IMO number. */
        VESSEL,
        /** Words to keep as they are. */
        DETAIL
    }

    /** The label without the mark that ends it. */
    String title() {
        return text.replaceFirst("\\s*[:-]$", "");
    }
}
