package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of one edition: one with the entities, and perhaps the catalogue that names it and the changes made since.
 *
 * @param main    the file with the entities
 * @param changes what changed since, nothing if there are no delta files
 * @param updated the day on which the catalogue says that the list was updated
 * @param log     the account of the edition
 * @param sink    takes the entries
 */
record FtmEdition(
        SourceFile main, FtmChanges changes, Optional<LocalDate> updated, ReadLog log, Consumer<ListedParty> sink) {

    private static final String TITLE = "OpenSanctions or other FollowTheMoney data";
    private static final String AUTHORITY = "OpenSanctions";

    /**
     * Sorts the files, and checks the main one against the catalogue if there is one.
     *
     * @throws ListException if there is not exactly one file with entities, or it is not what the catalogue names
     */
    static FtmEdition of(ListFormat format, List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        List<SourceFile> deltas = new ArrayList<>();
        List<SourceFile> catalogues = new ArrayList<>();
        List<SourceFile> mains = new ArrayList<>();
        for (SourceFile file : files) {
            Set<String> members =
                    format == ListFormat.FTM_CSV && file.equals(files.get(0)) ? Set.of() : JsonRecords.members(file);
            (FtmChanges.isChange(members) ? deltas : FtmCatalogue.isCatalogue(members) ? catalogues : mains).add(file);
        }
        SourceFile main = EntryLog.single(format, mains);
        Optional<SourceFile> catalogue =
                catalogues.isEmpty() ? Optional.empty() : Optional.of(EntryLog.single(format, catalogues));
        return with(format, main, catalogue, deltas, sink);
    }

    private static FtmEdition with(
            ListFormat format,
            SourceFile main,
            Optional<SourceFile> catalogue,
            List<SourceFile> deltas,
            Consumer<ListedParty> sink)
            throws IOException {
        String title = TITLE;
        Optional<LocalDate> updated = Optional.empty();
        if (catalogue.isPresent()) {
            FtmCatalogue.Said said = FtmCatalogue.read(catalogue.get()).check(main);
            title = said.title();
            updated = said.updated();
        }
        ReadLog log = new ReadLog(FtmJsonReader.LIST, title, AUTHORITY, format);
        if (catalogue.isPresent()) {
            log.open(catalogue.get()).close(); // to have its hash in the account
        }
        FtmChanges changes = new FtmChanges();
        for (SourceFile delta : deltas) {
            changes.add(delta, log.open(delta));
        }
        return new FtmEdition(main, changes, updated, log, sink);
    }

    /** An account of the records of a file, under that of the edition. */
    EntryLog entries(SourceFile file) {
        return new EntryLog(log, file, sink);
    }
}
