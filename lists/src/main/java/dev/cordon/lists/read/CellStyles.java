package dev.cordon.lists.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which cells of a workbook show their number as a date. */
final class CellStyles {

    /** What stands in quotes, brackets or behind a backslash is no placeholder. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DATE = Pattern.compile("(?i)[dy]|ggg?e");
    /** Serial 0 of the two date systems; that of 1900 counts a 29 February 1900 that never was. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private LocalDate epoch = EPOCH_1900;

    void from1904(boolean counts) {
        epoch = counts ? EPOCH_1904 : EPOCH_1900;
    }

    void read(XmlCursor xml) throws IOException {
        xml.children(group -> {
            if (group.equals("numFmts")) {
                xml.children(format -> formats.put(
                        number(xml.attribute("numFmtId")),
                        xml.attribute("formatCode").orElse("")));
            } else if (group.equals("cellXfs")) {
                xml.children(style -> formatOfStyle.add(number(xml.attribute("numFmtId"))));
            }
        });
    }

    private static int number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** The number as the cell shows it: a day if its style is a date's, else as it is stored, without a useless exponent. */
    String shown(String number, Optional<String> style) {
        int index = number(style);
        boolean date = index >= 0 && index < formatOfStyle.size() && isDate(formatOfStyle.get(index));
        try {
            BigDecimal value = new BigDecimal(number);
            if (value.precision() > 30 || Math.abs(value.scale()) > 30) {
                return number;
            }
            if (date && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
                return epoch.plusDays(value.longValue()).toString();
            }
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private boolean isDate(int format) {
        String code = formats.get(format);
        if (code != null) {
            return DATE.matcher(LITERAL.matcher(code).replaceAll("")).find();
        }
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }
}
