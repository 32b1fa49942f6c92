package dev.cordon.lists.read.uk;

import dev.cordon.lists.read.SourceFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Lays a UK list in XML out as CSV, without the readers' help: one row per name and address, other values row by row. */
final class UkCsvOfXml {

    private UkCsvOfXml() {}

    static String convert(SourceFile xml) throws Exception {
        UkCsv csv = new UkCsv();
        try (InputStream content = xml.open()) {
            NodeList designations = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(content)
                    .getElementsByTagName("Designation");
            for (int i = 0; i < designations.getLength(); i++) {
                rows((Element) designations.item(i)).forEach(csv::row);
            }
        }
        return csv.text();
    }

    private static List<Map<String, String>> rows(Element designation) {
        Map<String, String> common = new HashMap<>();
        put(common, designation, "LastUpdated", "Last Updated");
        put(common, designation, "UniqueID", "Unique ID");
        put(common, designation, "OFSIGroupID", "OFSI Group ID");
        put(common, designation, "UNReferenceNumber", "UN Reference Number");
        put(common, designation, "RegimeName", "Regime Name");
        put(common, designation, "IndividualEntityShip", "Designation Type");
        put(common, designation, "DesignationSource", "Designation source");
        put(common, designation, "SanctionsImposed", "Sanctions Imposed");
        put(common, designation, "OtherInformation", "Other Information");
        put(common, designation, "UKStatementofReasons", "UK Statement of Reasons");
        put(common, designation, "DateDesignated", "Date Designated");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> name : names(designation)) {
            for (Map<String, String> address : addresses(designation)) {
                Map<String, String> row = new HashMap<>(common);
                row.putAll(name);
                row.putAll(address);
                rows.add(row);
            }
        }
        spread(rows, designation);
        return rows;
    }

    private static List<Map<String, String>> names(Element designation) {
        List<Map<String, String>> names = new ArrayList<>();
        for (Element name : all(designation, "Name")) {
            Map<String, String> cells = new HashMap<>();
            for (int part = 1; part <= 6; part++) {
                put(cells, name, "Name" + part, "Name " + part);
            }
            put(cells, name, "NameType", "Name type");
            put(cells, name, "AliasStrength", "Alias strength");
            names.add(cells);
        }
        return names;
    }

    private static List<Map<String, String>> addresses(Element designation) {
        List<Map<String, String>> addresses = new ArrayList<>();
        for (Element address : all(designation, "Address")) {
            Map<String, String> cells = new HashMap<>();
            for (int line = 1; line <= 6; line++) {
                put(cells, address, "AddressLine" + line, "Address Line " + line);
            }
            put(cells, address, "AddressPostalCode", "Address Postal Code");
            put(cells, address, "AddressCountry", "Address Country");
            addresses.add(cells);
        }
        return addresses.isEmpty() ? List.of(Map.of()) : addresses;
    }

    /** The first value in the first row, the second in the second; the last row is repeated if there are more. */
    private static void spread(List<Map<String, String>> rows, Element designation) {
        spread(rows, all(designation, "DOB"), "", "D.O.B");
        spread(rows, all(designation, "Nationality"), "", "Nationality(/ies)");
        spread(rows, all(designation, "Gender"), "", "Gender");
        spread(rows, all(designation, "TypeOfEntity"), "", "Type of entity");
        spread(rows, all(designation, "BusinessRegistrationNumber"), "", "Business registration number (s)");
        spread(rows, all(designation, "IMONumber"), "", "IMO number");
        spread(rows, all(designation, "NonLatinName"), "NameNonLatinScript", "Name non-latin script");
        spread(rows, all(designation, "Location"), "TownOfBirth", "Town of birth");
        spread(rows, all(designation, "Location"), "CountryOfBirth", "Country of birth");
        spread(rows, all(designation, "Passport"), "PassportNumber", "Passport number");
        spread(rows, all(designation, "Passport"), "PassportAdditionalInformation", "Passport additional information");
        spread(rows, all(designation, "NationalIdentifier"), "NationalIdentifierNumber", "National Identifier number");
        spread(
                rows,
                all(designation, "NationalIdentifier"),
                "NationalIdentifierAdditionalInformation",
                "National Identifier additional information");
    }

    private static void spread(List<Map<String, String>> rows, List<Element> values, String child, String column) {
        for (int i = 0; i < values.size(); i++) {
            if (i == rows.size()) {
                Map<String, String> again = new HashMap<>(rows.get(0));
                again.keySet().removeAll(List.of("D.O.B", "Passport number", "Passport additional information"));
                rows.add(again);
            }
            if (child.isEmpty()) {
                rows.get(i).put(column, values.get(i).getTextContent());
            } else {
                put(rows.get(i), values.get(i), child, column);
            }
        }
    }

    private static void put(Map<String, String> cells, Element parent, String child, String column) {
        List<Element> found = all(parent, child);
        if (!found.isEmpty()) {
            cells.put(column, found.get(0).getTextContent());
        }
    }

    private static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            found.add((Element) node);
        }
        return found;
    }
}
