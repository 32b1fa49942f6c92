package dev.cordon.cli.eval;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads parties of which it is known whether they are listed: CSV, plain or gzipped.
 *
 * <p>Queries have the columns {@code kind,query_name,dob,pob,nationality,expected_list,expected_ref}; without an
 * expected_ref the party is not listed. Customers, none of whom is listed, have {@code
 * type,name,native_name,dob,country,gender,source}. In both, only the name is required. A date that cannot be read is kept as a
 * detail: some files hold deliberate slips.
 */
public final class ScreeningQueryFile {

    /** Label of the detail that keeps a date which cannot be read, such as the 32nd of a month. */
    public static final String UNREAD_DATE = "unread date of birth";

    private interface RowReader {
        ScreeningQuery read(NamedCsvRecord row);
    }

    private ScreeningQueryFile() {}

    /**
     * Hands every query of a file to the sink.
     *
     * @throws IOException if the file cannot be read, or a row has no name; says which line
     */
    public static void queries(Path path, Consumer<ScreeningQuery> sink) throws IOException {
        read(path, ScreeningQueryFile::query, sink);
    }

    /** Hands every customer of a file to the sink; throws as {@link #queries} does. */
    public static void customers(Path path, Consumer<ScreeningQuery> sink) throws IOException {
        read(path, ScreeningQueryFile::customer, sink);
    }

    private static void read(Path path, RowReader reader, Consumer<ScreeningQuery> sink) throws IOException {
        long line = 0;
        try (Reader text = TextFile.open(path);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                line = row.getStartingLineNumber();
                sink.accept(reader.read(row));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ", line " + line + ": " + e.getMessage(), e);
        } catch (CharacterCodingException | UncheckedIOException | CsvParseException e) {
            throw new IOException(path + ", after line " + line + ": no CSV in UTF-8: " + e.getMessage(), e);
        }
    }

    private static ScreeningQuery query(NamedCsvRecord row) {
        Party.Builder party = Party.builder("query", null).name(PartyName.primary(required(row, "query_name")));
        addDate(party, field(row, "dob"));
        String place = field(row, "pob");
        if (!place.isEmpty()) {
            party.birthPlace(new Place(place, null));
        }
        addCountry(party, CountryRole.NATIONALITY, field(row, "nationality"));
        Optional<String> expected = Optional.of(field(row, "expected_ref")).filter(reference -> !reference.isEmpty());
        return new ScreeningQuery(or(field(row, "kind"), "query"), party.build(), expected);
    }

    private static ScreeningQuery customer(NamedCsvRecord row) {
        String type = field(row, "type");
        Party.Builder party = Party.builder(
                or(field(row, "customer_id"), "customer"), type.isEmpty() ? null : PartyKind.ofLabel(type));
        party.name(PartyName.primary(required(row, "name")));
        String nativeName = field(row, "native_name");
        if (!nativeName.isEmpty()) {
            party.name(PartyName.of(nativeName, NameType.ALIAS, AliasStrength.STRONG));
        }
        addDate(party, field(row, "dob"));
        addCountry(party, CountryRole.UNSPECIFIED, field(row, "country"));
        Gender.ofLabel(field(row, "gender")).ifPresent(party::gender);
        return new ScreeningQuery(or(type, "party") + " " + field(row, "source"), party.build(), Optional.empty());
    }

    private static void addDate(Party.Builder party, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            party.date(DateFact.birth(PartialDate.parse(text)));
        } catch (IllegalArgumentException e) {
            party.detail(UNREAD_DATE, text);
        }
    }

    private static void addCountry(Party.Builder party, CountryRole role, String text) {
        if (!text.isEmpty()) {
            party.country(CountryFact.of(role, text));
        }
    }

    private static String required(NamedCsvRecord row, String column) {
        String value = field(row, column);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no " + column);
        }
        return value;
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
