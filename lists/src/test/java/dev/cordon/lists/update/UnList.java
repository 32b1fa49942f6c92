package dev.cordon.lists.update;

import java.nio.charset.StandardCharsets;

/** A list in the layout of the UN, of invented people. */
final class UnList {

    private UnList() {}

    /** An edition of a day with so many entries. */
    static byte[] of(String day, int entries) {
        StringBuilder xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"")
                .append(day)
                .append("T00:00:00.000Z\">\n<INDIVIDUALS>\n");
        for (int i = 1; i <= entries; i++) {
            xml.append("<INDIVIDUAL><DATAID>")
                    .append(1000 + i)
                    .append("</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>");
            xml.append((char) ('A' + i % 26)).append("bena").append((char) ('a' + i / 26));
            xml.append("</FIRST_NAME><SECOND_NAME>TESTOVIC</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>");
            xml.append("<REFERENCE_NUMBER>CDi.").append(100 + i).append("</REFERENCE_NUMBER>");
            xml.append("<LISTED_ON>2005-11-01</LISTED_ON></INDIVIDUAL>\n");
        }
        return xml.append("</INDIVIDUALS>\n<ENTITIES/>\n</CONSOLIDATED_LIST>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
