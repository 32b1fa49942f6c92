package dev.cordon.bench.script;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Prints, per script, the share of labelled positives whose best romanisation is near the Latin name: at most a fifth
 * of its letters to edit, words in any order; a vowelless form is compared with the Latin name's consonants.
 *
 * <pre>java dev.cordon.bench.script.RomanisationCoverage FOLDER [SCRIPT]</pre>
 *
 * FOLDER holds the {@code *_dev.csv.gz} pair files; with SCRIPT the misses of that script are listed, with their forms.
 */
public final class RomanisationCoverage {

    private static final List<String> FILES = List.of(
            "native_script_pairs_dev.csv.gz", "wikidata_translit_tokens_dev.csv.gz", "ar2en_translit_dev.csv.gz");
    private static final double NEAR = 0.2;

    private final PrintStream out;
    private final String missesOf;

    private RomanisationCoverage(PrintStream out, String missesOf) {
        this.out = out;
        this.missesOf = missesOf;
    }

    /**
     * Measures the files of a folder.
     *
     * @param args the folder, and optionally a script whose misses to list
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RomanisationCoverage coverage = new RomanisationCoverage(out, args.length > 1 ? args[1] : "");
        FILES.forEach(file -> coverage.measure(Path.of(args[0], file)));
    }

    private void measure(Path file) {
        Map<Script, int[]> counts = new EnumMap<>(Script.class);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("label").equals("1")) {
                    count(row, counts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        out.println(file.getFileName());
        counts.forEach((script, n) -> out.printf(
                "  %-10s %6d pairs  first form near %5.1f %%  any form near %5.1f %%  exact %5.1f %%%n",
                script, n[0], 100.0 * n[1] / n[0], 100.0 * n[2] / n[0], 100.0 * n[3] / n[0]));
    }

    private void count(NamedCsvRecord row, Map<Script, int[]> counts) {
        String first = TextCleaner.clean(row.getField("name1"));
        String second = TextCleaner.clean(row.getField("name2"));
        boolean firstIsLatin = Script.of(first) == Script.LATIN;
        String latin = words(Romaniser.foldLatin(firstIsLatin ? first : second));
        String text = firstIsLatin ? second : first;
        Script script = Script.of(text);
        if (script == Script.LATIN) {
            return;
        }
        boolean personal = row.getField("entity_type").startsWith("Person");
        List<Romanisation> forms = Romaniser.romanise(text, personal);
        double best = 1;
        for (Romanisation form : forms) {
            best = Math.min(best, distance(form, latin));
        }
        int[] n = counts.computeIfAbsent(script, s -> new int[4]);
        n[0]++;
        n[1] += !forms.isEmpty() && distance(forms.get(0), latin) <= NEAR ? 1 : 0;
        n[2] += best <= NEAR ? 1 : 0;
        n[3] += best == 0 ? 1 : 0;
        if (best > NEAR && script.name().equals(missesOf)) {
            out.println(text + "\t" + latin + "\t" + texts(forms));
        }
    }

    private static List<String> texts(List<Romanisation> forms) {
        List<String> texts = new ArrayList<>();
        forms.forEach(form -> texts.add(form.text()));
        return texts;
    }

    private static String words(String folded) {
        return folded.replaceAll("['`]", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static double distance(Romanisation form, String latin) {
        String left = form.vowelless() ? consonants(form.text()) : form.text();
        String right = form.vowelless() ? consonants(latin) : latin;
        return Math.min(relative(joined(left), joined(right)), relative(sorted(left), sorted(right)));
    }

    private static String consonants(String text) {
        return text.replaceAll("[aeiouyw]", "");
    }

    private static String joined(String text) {
        return text.replace(" ", "");
    }

    private static String sorted(String text) {
        String[] words = text.split(" ");
        Arrays.sort(words);
        return String.join("", words);
    }

    private static double relative(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : (double) edits(a, b) / longest;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
