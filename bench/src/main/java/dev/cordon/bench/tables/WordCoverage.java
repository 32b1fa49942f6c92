package dev.cordon.bench.tables;

import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.LegalForm;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Prints how much of the reference data the word tables know: the legal forms of the GLEIF list, the organisation
 * types and the nicknames of an independent project. What is missed is printed with {@code --misses}.
 *
 * <p>Run with the environment variable CORDON_DATA set to the folder of the reference data.
 */
public final class WordCoverage {

    private static final Pattern CSV_FIELD = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"(?:,|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern YAML_ITEM = Pattern.compile("\\s+- (?:(display): )?(.*?)(?:\\s+#.*)?");

    private final boolean misses;

    private WordCoverage(boolean misses) {
        this.misses = misses;
    }

    public static void main(String[] args) throws IOException {
        String data = System.getenv("CORDON_DATA");
        if (data == null) {
            System.err.println("CORDON_DATA is not set: set it to the folder of the reference data");
            System.exit(2);
            return;
        }
        WordCoverage coverage = new WordCoverage(List.of(args).contains("--misses"));
        long start = System.nanoTime();
        Words.roleOf("ltd");
        Words.numberOf("ii");
        System.out.printf(Locale.ROOT, "tables loaded in %.1f ms%n", (System.nanoTime() - start) / 1e6);
        Path reference = Path.of(data, "reference");
        coverage.gleif(reference.resolve("gleif_elf_legal_forms_1.4.1.csv.gz"));
        coverage.organisationTypes(reference.resolve("org_types.yml"));
        coverage.nicknames(reference.resolve("name_symbols.yml"));
    }

    private void gleif(Path file) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        Set<String> abbreviations = new LinkedHashSet<>();
        for (String line : lines(file)) {
            List<String> fields = new ArrayList<>();
            for (Matcher field = CSV_FIELD.matcher(line); field.find(); ) {
                fields.add(field.group(1));
            }
            if (fields.size() > 12 && fields.get(12).equals("ACTV")) {
                names.add(fields.get(8).isBlank() ? fields.get(5) : fields.get(8));
                abbreviations.addAll(List.of((fields.get(9) + ";" + fields.get(10)).split(";")));
            }
        }
        report("GLEIF names of legal forms", names);
        report("GLEIF abbreviations", abbreviations);
    }

    private void organisationTypes(Path file) throws IOException {
        Set<String> displays = new LinkedHashSet<>();
        for (String line : lines(file)) {
            Matcher item = YAML_ITEM.matcher(line);
            if (item.matches() && item.group(1) != null) {
                displays.add(item.group(2));
            }
        }
        report("organisation types", displays);
    }

    private void report(String what, Set<String> forms) {
        int all = 0;
        int known = 0;
        for (String form : forms) {
            if (tokens(form).isEmpty()) {
                continue;
            }
            all++;
            if (isLegalForm(form)) {
                known++;
            } else if (misses) {
                System.out.println("  missed: " + form);
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d recognised (%.1f %%)%n", what, known, all, 100.0 * known / all);
    }

    /** Whether a form stands as such at the end or at the start of an invented name. */
    private static boolean isLegalForm(String form) {
        if (LegalForms.suffixOf("甲" + form) != null) {
            return true;
        }
        List<String> tokens = new ArrayList<>(List.of("acme"));
        tokens.addAll(tokens(form));
        int next = 1;
        while (next < tokens.size()) {
            LegalForm found = LegalForms.at(tokens, next);
            if (found == null) {
                return false;
            }
            next += found.tokens();
        }
        return true;
    }

    private void nicknames(Path file) throws IOException {
        boolean inSection = false;
        Map<String, Integer> groups = new HashMap<>();
        int words = 0;
        int all = 0;
        int joined = 0;
        for (String line : lines(file)) {
            Matcher item = YAML_ITEM.matcher(line);
            if (inSection && item.matches()) {
                List<String> tokens = tokens(item.group(2));
                if (tokens.size() == 1) {
                    words++;
                    for (Equivalent equivalent : Words.equivalents(tokens.get(0))) {
                        groups.merge(equivalent.group(), 1, Integer::sum);
                    }
                }
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                all += words > 1 ? 1 : 0;
                joined += words > 1 && groups.values().stream().anyMatch(n -> n > 1) ? 1 : 0;
                words = 0;
                groups.clear();
                inSection = line.startsWith(" ") ? inSection : line.startsWith("person_nick");
            }
        }
        System.out.printf(Locale.ROOT, "nickname groups: %d of %d joined%n", joined, all);
    }

    private static List<String> tokens(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f'’ʼ]", "")
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace('ə', 'e');
        List<String> tokens = new ArrayList<>();
        for (Matcher word = WORD.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)); word.find(); ) {
            tokens.add(word.group());
        }
        return tokens;
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
