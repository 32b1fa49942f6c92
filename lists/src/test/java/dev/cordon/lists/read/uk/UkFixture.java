package dev.cordon.lists.read.uk;

import dev.cordon.lists.ReadEdition;
import java.io.IOException;

/** Hand-written designations. */
final class UkFixture {

    private UkFixture() {}

    static String list(String... designations) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Designations>\n<DateGenerated>02/09/2026</DateGenerated>\n"
                + String.join("\n", designations) + "\n</Designations>";
    }

    static String designation(String id, String kind, String more) {
        return "<Designation><UniqueID>" + id + "</UniqueID><RegimeName>The Test Regulations 2020</RegimeName>"
                + "<IndividualEntityShip>" + kind + "</IndividualEntityShip>" + more + "</Designation>";
    }

    static String name(String given, String family, String type, String strength) {
        return "<Name><Name1>" + given + "</Name1><Name6>" + family + "</Name6><NameType>" + type
                + "</NameType><AliasStrength>" + strength + "</AliasStrength></Name>";
    }

    static String named(String id, String kind, String more) {
        return designation(id, kind, "<Names>" + name("", "NAME " + id, "Primary Name", "") + "</Names>" + more);
    }

    static ReadEdition read(String... designations) throws IOException {
        return ReadEdition.of(new UkXmlReader(), "uk.xml", list(designations));
    }
}
