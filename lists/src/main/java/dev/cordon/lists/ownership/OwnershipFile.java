package dev.cordon.lists.ownership;

import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads files that say who owns whom, whatever the layout. */
public final class OwnershipFile {

    private static final int LOOK = 1 << 16;

    private OwnershipFile() {}

    /**
     * Reads the holdings that are in force on a day.
     *
     * @throws ListException if the file is in none of the layouts, damaged, or without anything that could be read
     */
    public static OwnershipReading read(SourceFile file, LocalDate day) throws IOException {
        try (InputStream content = new BufferedInputStream(file.open(), LOOK)) {
            OwnershipFormat format = detect(file.name(), content);
            HoldingCollector holdings = new HoldingCollector(file.name(), format, day);
            switch (format) {
                case CSV -> new CsvHoldings(file.name(), holdings).read(content);
                case GLEIF -> new GleifRelationships(file.name(), holdings).read(content);
                case BODS -> new BodsStatements(file.name(), holdings).read(content);
                case FTM -> new FtmHoldings(file.name(), holdings).read(content);
                case UK_PSC -> new PscRegister(file.name(), holdings).read(content);
            }
            return holdings.finish();
        }
    }

    private static OwnershipFormat detect(String name, InputStream content) throws IOException {
        content.mark(LOOK);
        String start = new String(content.readNBytes(LOOK - 1), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading();
        content.reset();
        if (start.startsWith("[") || start.startsWith("{")) {
            if (start.contains("\"recordType\"") || start.contains("\"statementId\"")) {
                return OwnershipFormat.BODS;
            }
            if (start.contains("\"schema\"") && start.contains("\"properties\"")) {
                return OwnershipFormat.FTM;
            }
            if (start.contains("\"company_number\"")) {
                return OwnershipFormat.UK_PSC;
            }
            throw new ListException(
                    name,
                    0,
                    "JSON, but neither statements of the Beneficial Ownership Data Standard 0.4, nor entities of"
                            + " FollowTheMoney, nor the UK's register of persons with significant control");
        }
        return start.lines().findFirst().orElse("").contains("Relationship.StartNode.NodeID")
                ? OwnershipFormat.GLEIF
                : OwnershipFormat.CSV;
    }
}
