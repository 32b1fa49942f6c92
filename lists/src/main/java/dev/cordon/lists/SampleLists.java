package dev.cordon.lists;

import dev.cordon.lists.read.SourceFile;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The small sample lists in Cordon's jar, as of 25 March 2024: for trying Cordon out, for examples and tests, never
 * for screening in earnest. Their {@code README.md} names the sources and licences.
 *
 * <pre>{@code
 * for (List<SourceFile> edition : SampleLists.all()) {
 *     // hand each edition to the reader of its format
 * }
 * }</pre>
 */
public final class SampleLists {

    private static final String FOLDER = "sample/";
    private static final List<String> OFAC =
            List.of("sdn_2024-03-25.csv", "add_2024-03-25.csv", "alt_2024-03-25.csv", "sdn_comments_2024-03-25.csv");
    private static final List<String> UK = List.of("uk-sanctions-list_2024-03-25.xml");
    private static final List<String> UN = List.of("un-consolidated_2024-03-25.xml");

    private SampleLists() {}

    /** OFAC's SDN list in the legacy CSV format: four files of one edition. */
    public static List<SourceFile> ofac() {
        return files(OFAC);
    }

    /** The UK Sanctions List in XML. */
    public static List<SourceFile> uk() {
        return files(UK);
    }

    /** The consolidated list of the UN Security Council in XML. */
    public static List<SourceFile> un() {
        return files(UN);
    }

    /** All editions: OFAC, UK, UN. */
    public static List<List<SourceFile>> all() {
        return List.of(ofac(), uk(), un());
    }

    /** The names of all files, in the order of {@link #all()}. */
    public static List<String> names() {
        return Stream.of(OFAC, UK, UN).flatMap(List::stream).toList();
    }

    private static List<SourceFile> files(List<String> names) {
        return names.stream()
                .map(name -> new SourceFile(name, () -> open(name)))
                .toList();
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream stream = SampleLists.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new FileNotFoundException("the sample list " + name + " is missing from the jar of cordon-lists");
        }
        return stream;
    }
}
