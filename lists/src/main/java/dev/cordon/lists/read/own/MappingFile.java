package dev.cordon.lists.read.own;

import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.FieldFormats;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.own.Mapping.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads mapping files. A line is a setting {@code name: value} or a rule {@code target <- field + field (options)}; what
 * follows {@code #} at the start of a line is a comment. Options, separated by {@code |}: {@code split X}, {@code join X},
 * {@code WORD = meaning, …}.
 *
 * <pre>
 * cordon-mapping 1
 * list: own-watch
 * authority: Example Bank
 * measures: no business
 * id         &lt;- Customer No
 * kind       &lt;- Type (I = person, F = organisation)
 * name       &lt;- First name + Last name
 * alias      &lt;- Other names (split ;)
 * birth-date &lt;- Born
 * </pre>
 */
final class MappingFile {

    private static final int LARGEST = 1 << 20;
    private static final Pattern RULE =
            Pattern.compile("([a-z-]+)\\s*<-\\s*(.*?)(?:\\s*\\(((?:[^()]|\\([^()]*\\))*)\\))?");
    private static final Pattern SETTING = Pattern.compile("([a-z-]+):\\s*(.*)");
    private static final Set<String> SETTINGS =
            Set.of("list", "title", "authority", "programme", "measures", "legal-basis", "kind", "records", "needs");

    private final String file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private MappingFile(String file) {
        this.file = file;
    }

    /**
     * Reads the content and closes it.
     *
     * @throws ListException if a line is no setting and no rule, or something necessary is missing
     */
    static Mapping read(String file, InputStream content) throws IOException {
        String text;
        try (content) {
            text = new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
        MappingFile reading = new MappingFile(file);
        int number = 0;
        for (String line : text.lines().toList()) {
            reading.line(++number, line.replace("\ufeff", "").strip());
        }
        return reading.mapping();
    }

    private void line(int number, String line) throws ListException {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith(FieldFormats.MAPPING)) {
            return;
        }
        Matcher rule = RULE.matcher(line);
        Matcher setting = SETTING.matcher(line);
        if (rule.matches()) {
            rules.add(rule(number, rule.group(1), rule.group(2), rule.group(3) == null ? "" : rule.group(3)));
        } else if (setting.matches() && SETTINGS.contains(setting.group(1))) {
            settings.put(setting.group(1), setting.group(2).strip());
        } else {
            throw new ListException(
                    file,
                    number,
                    "'" + line + "' is no setting ("
                            + String.join(", ", SETTINGS.stream().sorted().toList())
                            + ") and no rule such as 'name <- Full name'");
        }
    }

    private Rule rule(int number, String target, String fields, String options) throws ListException {
        MappingTarget known = MappingTarget.ofLabel(target)
                .orElseThrow(() -> new ListException(
                        file, number, "'" + target + "' is nothing to map to; use one of " + MappingTarget.all()));
        String separator = "";
        String join = known == MappingTarget.ADDRESS || known == MappingTarget.BIRTH_PLACE ? ", " : " ";
        Map<String, String> words = new LinkedHashMap<>();
        @Nullable Pattern take = null;
        for (String option : options.split("\\|")) {
            String plain = option.strip();
            if (plain.startsWith("take ")) {
                take = pattern(number, plain.substring(5).strip());
            } else if (plain.startsWith("split ")) {
                separator = plain.substring(6).strip();
            } else if (plain.startsWith("join ")) {
                join = plain.substring(5);
            } else if (!plain.isEmpty()) {
                words.putAll(words(number, plain));
            }
        }
        if (known == MappingTarget.KIND) {
            checkKinds(number, words);
        }
        List<String> names = List.of(fields.strip().split("\\s*\\+\\s*"));
        if (names.contains("")) {
            throw new ListException(file, number, "the rule names no field");
        }
        return new Rule(known, names, join, separator, take, words);
    }

    private Pattern pattern(int number, String expression) throws ListException {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new ListException(file, number, "'" + expression + "' is no regular expression", e);
        }
    }

    private Map<String, String> words(int number, String option) throws ListException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : option.split(",")) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2) {
                throw new ListException(
                        file,
                        number,
                        "'" + pair.strip() + "' is no option; write 'split ;', 'join ,', 'take [0-9]+' or"
                                + " 'WORD = meaning'");
            }
            words.put(sides[0].strip(), sides[1].strip());
        }
        return words;
    }

    private void checkKinds(int number, Map<String, String> words) throws ListException {
        for (String kind : words.values()) {
            if (!kind.equals(Mapping.DOUBTED)) {
                checkKind(number, kind);
            }
        }
    }

    private void checkKind(int number, String kind) throws ListException {
        try {
            PartyKind.ofLabel(kind);
        } catch (IllegalArgumentException e) {
            throw new ListException(file, number, String.valueOf(e.getMessage()), e);
        }
    }

    private Mapping mapping() throws ListException {
        if (!settings.getOrDefault("list", "").matches("[a-z0-9][a-z0-9-]{0,40}")) {
            throw new ListException(file, 0, "needs a line 'list: own-watch': small letters, digits and hyphens");
        }
        if (settings.containsKey("kind")) {
            checkKind(0, settings.getOrDefault("kind", ""));
        }
        Mapping mapping = new Mapping(settings, rules);
        boolean named = !mapping.rules(MappingTarget.NAME).isEmpty()
                || !mapping.rules(MappingTarget.FAMILY_NAME).isEmpty();
        if (!named) {
            throw new ListException(file, 0, "maps no field to a name; write a rule such as 'name <- Full name'");
        }
        return mapping;
    }
}
