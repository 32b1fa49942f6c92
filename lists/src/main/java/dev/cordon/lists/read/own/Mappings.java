package dev.cordon.lists.read.own;

import dev.cordon.lists.read.FieldFormats;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The mappings that come with Cordon, and those in files. */
public final class Mappings implements FieldFormats {

    private static final List<String> SHIPPED = List.of("nz-russia", "tr-masak", "worldbank", "worldbank-api");

    private final List<Mapping> shipped;

    public Mappings() {
        this.shipped = SHIPPED.stream().map(Mappings::load).toList();
    }

    private static Mapping load(String name) {
        String file = name + ".mapping";
        try {
            InputStream table = Mappings.class.getResourceAsStream(file);
            if (table == null) {
                throw new IllegalStateException("the mapping " + file + " is missing from the jar");
            }
            return MappingFile.read(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FieldFormat> shipped() {
        return shipped.stream().map(Mappings::format).toList();
    }

    @Override
    public FieldFormat described(SourceFile mapping) throws IOException {
        return format(MappingFile.read(mapping.name(), mapping.open()));
    }

    private static FieldFormat format(Mapping mapping) {
        return new FieldFormat(mapping.setting("list", ""), mapping.needed());
    }

    /** The shipped mapping whose fields are all there. */
    Optional<Mapping> fitting(Collection<String> fields) {
        return shipped.stream()
                .filter(mapping -> fields.containsAll(mapping.needed()))
                .findFirst();
    }
}
