package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files put together to editions, some of which may be of no use without harm to the others. Immutable.
 *
 * <p>An edition is not used either if a file that is of no use may be a part of it: it would be taken for whole, without the
 * names or the changes that stand in that file.
 *
 * @param editions to be read, in the order in which the primary files were given
 * @param unusable what is of no use, in the order in which that was seen
 */
public record SortedFiles(List<SortedEdition> editions, List<Unusable> unusable) {

    /**
     * An edition.
     *
     * @param list    id of the list
     * @param reading reads it
     */
    public record SortedEdition(String list, EditionReading reading) {}

    /**
     * A file or an edition that is of no use.
     *
     * @param list    id of the list, or null if that is not known
     * @param file    name of the file, of an edition the primary one
     * @param problem what is wrong with which file and what to do, in a sentence
     */
    public record Unusable(@Nullable String list, String file, String problem) {}

    public SortedFiles {
        editions = List.copyOf(editions);
        unusable = List.copyOf(unusable);
    }

    /** Notes what is refused, and says which editions may lack it. */
    static final class Refused implements Refusals {

        private record Part(SourceFile file, @Nullable Role role) {}

        private final List<Part> parts = new ArrayList<>();
        private final List<Unusable> unusable = new ArrayList<>();

        @Override
        public void refuse(SourceFile file, @Nullable Role role, IOException problem) {
            parts.add(new Part(file, role));
            String words = String.valueOf(problem.getMessage());
            unusable.add(new Unusable(
                    null, file.name(), problem instanceof ListException ? words : file.name() + ": " + words));
        }

        List<Unusable> unusable() {
            return unusable;
        }

        /** Whether the edition may lack one of the refused; if so, that is noted. */
        boolean mayLack(Edition edition) {
            for (Part part : parts) {
                if (mayBelong(part, edition)) {
                    String name = edition.primary().file().name();
                    unusable.add(new Unusable(
                            edition.primary().list(),
                            name,
                            name + ": is not used, since " + part.file().name()
                                    + ", which cannot be used, may be a part of it; mend that file or take it away"));
                    return true;
                }
            }
            return false;
        }

        private static boolean mayBelong(Part part, Edition edition) {
            return switch (edition.primary().format()) {
                case OFAC_CSV ->
                    part.role() == null
                            ? !edition.has(Role.ALIASES)
                                    || !edition.has(Role.ADDRESSES)
                                    || EditionGrouping.isNamedAsPart(part.file())
                            : part.role() == Role.ALIASES
                                    || part.role() == Role.ADDRESSES
                                    || part.role() == Role.COMMENTS;
                case FTM_JSON, FTM_CSV ->
                    part.role() == null
                            ? part.file().name().contains(".json")
                            : part.role() == Role.CHANGES || part.role() == Role.CATALOGUE;
                default -> false;
            };
        }
    }
}
