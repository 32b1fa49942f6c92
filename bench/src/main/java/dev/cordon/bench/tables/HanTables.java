package dev.cordon.bench.tables;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes core's pinyin and Traditional-to-Simplified tables from ICU's Han-Latin and Traditional-Simplified
 * transliterators (Unicode licence).
 *
 * <pre>mvn -q -pl bench -am -DskipTests compile exec:java \
 *     -Dexec.mainClass=dev.cordon.bench.tables.HanTables \
 *     -Dexec.args=core/src/main/resources/dev/cordon/core/name/script</pre>
 *
 * (or {@code java -cp} with the module's class path, the class name and the folder).
 */
public final class HanTables {

    private static final int[][] BLOCKS = {{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x323AF}};

    private HanTables() {}

    /**
     * Writes {@code pinyin.tsv} and {@code simplified.tsv}.
     *
     * @param args the folder to write to
     * @throws IOException when a table cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("pinyin.tsv"), pinyin(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("simplified.tsv"), simplified(), StandardCharsets.UTF_8);
    }

    private static String pinyin() {
        Transliterator toLatin = Transliterator.getInstance("Han-Latin");
        Map<String, StringBuilder> bySyllable = new TreeMap<>();
        forEachHan(han -> {
            String syllable = toneless(toLatin.transliterate(Character.toString(han)));
            if (syllable.matches("[a-zü]+")) {
                bySyllable.computeIfAbsent(syllable, s -> new StringBuilder()).appendCodePoint(han);
            }
        });
        StringBuilder table =
                new StringBuilder("# Pinyin syllable without tone, and the characters read so. Source: ICU4J "
                        + VersionInfo.ICU_VERSION + " Han-Latin\n# (CLDR, Unicode Licence v3); written by"
                        + " dev.cordon.bench.tables.HanTables.\n");
        bySyllable.forEach((syllable, characters) ->
                table.append(syllable).append('\t').append(characters).append('\n'));
        return table.toString();
    }

    private static String simplified() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder traditional = new StringBuilder();
        StringBuilder simple = new StringBuilder();
        forEachHan(han -> {
            String to = simplify.transliterate(Character.toString(han));
            if (han <= 0xFFFF && to.length() == 1 && to.charAt(0) != han) {
                traditional.append((char) han);
                simple.append(to);
            }
        });
        return "# Traditional characters and, in the same order, their simplified forms. Source: ICU4J "
                + VersionInfo.ICU_VERSION + "\n# Traditional-Simplified (CLDR, Unicode Licence v3); written by"
                + " dev.cordon.bench.tables.HanTables.\n" + traditional + "\t" + simple + "\n";
    }

    private static void forEachHan(java.util.function.IntConsumer action) {
        for (int[] block : BLOCKS) {
            for (int han = block[0]; han <= block[1]; han++) {
                if (Character.isDefined(han)) {
                    action.accept(han);
                }
            }
        }
    }

    private static String toneless(String pinyin) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD)
                .replace("u\u0308", "ü")
                .replaceAll("\\p{M}+", "");
    }
}
