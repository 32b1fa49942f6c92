package dev.cordon.lists;

import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ListReading;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.au.DfatCsvReader;
import dev.cordon.lists.read.au.DfatJsonReader;
import dev.cordon.lists.read.au.DfatXlsxReader;
import dev.cordon.lists.read.ca.SemaReader;
import dev.cordon.lists.read.ch.SecoJsonReader;
import dev.cordon.lists.read.ch.SecoXmlReader;
import dev.cordon.lists.read.csl.CslCsvReader;
import dev.cordon.lists.read.csl.CslJsonReader;
import dev.cordon.lists.read.eu.EuCsvReader;
import dev.cordon.lists.read.eu.EuXmlReader;
import dev.cordon.lists.read.ftm.FtmJsonReader;
import dev.cordon.lists.read.ftm.SenzingReader;
import dev.cordon.lists.read.ftm.SimpleCsvReader;
import dev.cordon.lists.read.jp.MofReader;
import dev.cordon.lists.read.ofac.OfacAdvancedReader;
import dev.cordon.lists.read.ofac.OfacCsvReader;
import dev.cordon.lists.read.ofac.OfacDeltaReader;
import dev.cordon.lists.read.ofac.OfacEnhancedReader;
import dev.cordon.lists.read.ofac.OfacXmlReader;
import dev.cordon.lists.read.own.MappedReader;
import dev.cordon.lists.read.own.Mappings;
import dev.cordon.lists.read.uk.OfsiCsvReader;
import dev.cordon.lists.read.uk.UkCsvReader;
import dev.cordon.lists.read.uk.UkXmlReader;
import dev.cordon.lists.read.un.UnXmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads official list files in all formats that Cordon knows, and compiles them into a watchlist.
 *
 * <pre>{@code
 * byte[] watchlist = OfficialLists.compile(List.of(Path.of("sdn.xml"), Path.of("uk.xml")));
 * WatchlistFile.write(Path.of("watchlist"), watchlist);
 * }</pre>
 */
public final class OfficialLists {

    private OfficialLists() {}

    /** One reader per format. */
    public static List<ListReader> readers() {
        return List.of(
                new OfacCsvReader(),
                new OfacXmlReader(),
                new OfacAdvancedReader(),
                new OfacEnhancedReader(),
                new OfacDeltaReader(),
                new UkCsvReader(),
                new UkXmlReader(),
                new OfsiCsvReader(),
                new UnXmlReader(),
                new EuXmlReader(),
                new EuCsvReader(),
                new SecoXmlReader(),
                new SecoJsonReader(),
                new MofReader(),
                new SemaReader(),
                new DfatXlsxReader(),
                new DfatCsvReader(),
                new DfatJsonReader(),
                new CslCsvReader(),
                new CslJsonReader(),
                new FtmJsonReader(),
                new SimpleCsvReader(),
                new SenzingReader(),
                new MappedReader());
    }

    /** Reads files of any of the formats. */
    public static ListReading reading() {
        return new ListReading(readers(), new Mappings());
    }

    /**
     * Reads and compiles files on disk.
     *
     * @throws ListException if a file cannot be used as a whole; nothing is compiled then
     * @throws dev.cordon.core.index.WatchlistException if nothing was read
     */
    public static byte[] compile(List<Path> paths) throws IOException {
        try (ParallelCompiler compiler = new ParallelCompiler()) {
            return compiler.compile(reading().editions(ListReading.files(paths)));
        }
    }

    /** Compiles the sample lists in Cordon's jar. */
    public static byte[] compileSample() throws IOException {
        WatchlistCompiler compiler = new WatchlistCompiler();
        List<SourceFile> files =
                SampleLists.all().stream().flatMap(List::stream).toList();
        List<ListInfo> lists = reading().readFiles(files, compiler::add);
        return compiler.compile(lists);
    }
}
