package dev.cordon.lists.read.uk;

import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the UK imposes: the parts of {@code SanctionsImposed}, in lower case, without pointers to other fields. The
 * yes-or-no indicators say the same again; they count only where the text is missing.
 */
final class UkMeasures {

    private static final Pattern POINTER = Pattern.compile("[:\\s]*\\(?see [\"“]other information[\"”]\\)?\\s*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private UkMeasures() {}

    static List<String> read(Element designation) {
        List<String> measures = new ArrayList<>();
        for (String imposed : designation.texts("SanctionsImposed")) {
            for (String part : imposed.split("\\|")) {
                String words = HtmlText.plain(part).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
                addOnce(measures, POINTER.matcher(words).replaceAll(""));
            }
        }
        List<String> indicated = new ArrayList<>();
        for (Element indicators : designation.all("SanctionsImposedIndicators")) {
            for (Element indicator : indicators.children()) {
                if (indicators.texts(indicator.name()).contains("true")) {
                    addOnce(
                            indicated,
                            HUMP.matcher(indicator.name()).replaceAll(" ").toLowerCase(Locale.ROOT));
                }
            }
        }
        return measures.isEmpty() ? indicated : measures;
    }

    private static void addOnce(List<String> measures, String measure) {
        if (!measure.isBlank() && !measures.contains(measure.strip())) {
            measures.add(measure.strip());
        }
    }
}
