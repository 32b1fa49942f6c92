package dev.cordon.lists.read;

/** The official formats that Cordon reads. */
public enum ListFormat {
    OFAC_CSV("OFAC legacy CSV"),
    OFAC_XML("OFAC SDN XML"),
    OFAC_ADVANCED("OFAC advanced XML"),
    OFAC_ENHANCED("OFAC enhanced XML"),
    OFAC_DELTA("OFAC delta XML"),
    UK_CSV("UK Sanctions List CSV"),
    UK_XML("UK Sanctions List XML"),
    OFSI_CSV("OFSI consolidated list CSV"),
    UN_XML("UN consolidated XML"),
    EU_XML("EU FSF XML 1.1"),
    EU_CSV("EU FSF CSV 1.0"),
    CH_XML("SECO XML"),
    CH_JSON("SECO targets as JSON lines"),
    CA_XML("Canada SEMA XML"),
    AU_XLSX("DFAT consolidated list XLSX"),
    AU_CSV("DFAT consolidated list CSV"),
    AU_JSON("DFAT entries as JSON lines"),
    JP_XLSX("Japan MOF workbook"),
    CSL_CSV("US Consolidated Screening List CSV"),
    CSL_JSON("US Consolidated Screening List JSON"),
    FTM_JSON("FollowTheMoney entities"),
    FTM_CSV("OpenSanctions simplified CSV"),
    SENZING_JSON("Senzing JSON"),
    MAPPED("mapped list");

    private final String title;

    ListFormat(String title) {
        this.title = title;
    }

    /** The format's name for people. */
    public String title() {
        return title;
    }
}
