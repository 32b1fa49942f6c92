package dev.cordon.lists.read.csl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list from which a record comes, such as {@code Denied Persons List (DPL) - Bureau of Industry and Security}.
 *
 * @param title     the words of the record
 * @param code      the abbreviation in brackets, or the title without one
 * @param authority short name of who decided
 */
record CslSource(String title, String code, String authority) {

    private static final Pattern CODE = Pattern.compile("\\(([A-Z-]{2,8})(?: List)?\\)");

    static CslSource of(String title) {
        Matcher code = CODE.matcher(title);
        String authority = title.contains("Treasury")
                ? "OFAC"
                : title.contains("Industry and Security") ? "BIS" : title.replaceFirst("^.* - ", "");
        return new CslSource(title, code.find() ? code.group(1) : title, authority);
    }

    /** What the list imposes: see the notes on each list on trade.gov. */
    List<String> measures() {
        return List.of(
                switch (code) {
                    case "SDN" -> "asset freeze";
                    case "EL", "MEU", "UVL" -> "export licence requirement";
                    case "DPL" -> "export ban";
                    case "DTC" -> "defence trade ban";
                    case "ISN" -> "nonproliferation sanctions";
                    case "SSI" -> "debt and equity restrictions";
                    case "CAP" -> "correspondent account restrictions";
                    case "CMIC" -> "securities ban";
                    case "PLC", "FSE" -> "transaction ban";
                    default -> "restrictions";
                });
    }
}
