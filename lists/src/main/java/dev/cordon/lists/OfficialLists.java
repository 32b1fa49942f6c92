package dev.cordon.lists;

import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ListReading;
import dev.cordon.lists.read.ofac.OfacCsvReader;
import dev.cordon.lists.read.ofac.OfacXmlReader;
import java.util.List;

/** The readers of all official lists that Cordon reads. */
public final class OfficialLists {

    private OfficialLists() {}

    /** One reader per format. */
    public static List<ListReader> readers() {
        return List.of(new OfacCsvReader(), new OfacXmlReader());
    }

    /** Reads files of any of the formats. */
    public static ListReading reading() {
        return new ListReading(readers());
    }
}
