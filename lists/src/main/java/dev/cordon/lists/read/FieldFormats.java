package dev.cordon.lists.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Formats that are known by the names of their fields and described in files: Cordon's own and those that users give. */
public interface FieldFormats {

    /**
     * A format.
     *
     * @param list   id of the list that files of the format carry
     * @param fields columns or members that every such file has
     */
    record FieldFormat(String list, Set<String> fields) {

        public FieldFormat {
            fields = Set.copyOf(fields);
        }
    }

    /** The formats that come with Cordon. */
    List<FieldFormat> shipped();

    /**
     * The format that a mapping file describes.
     *
     * @throws ListException if the file has a fault; the message says in which line and what is accepted
     */
    FieldFormat described(SourceFile mapping) throws IOException;

    /** The words with which a mapping file starts. */
    String MAPPING = "cordon-mapping";
}
