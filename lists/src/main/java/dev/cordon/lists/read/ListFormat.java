package dev.cordon.lists.read;

/** The official formats that Cordon reads. */
public enum ListFormat {
    OFAC_CSV("OFAC legacy CSV"),
    OFAC_XML("OFAC SDN XML"),
    UK_CSV("UK Sanctions List CSV"),
    UK_XML("UK Sanctions List XML"),
    UN_XML("UN consolidated XML");

    private final String title;

    ListFormat(String title) {
        this.title = title;
    }

    /** The format's name for people. */
    public String title() {
        return title;
    }
}
