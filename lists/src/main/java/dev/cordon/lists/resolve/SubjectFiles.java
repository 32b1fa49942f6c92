package dev.cordon.lists.resolve;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The files by which subjects last: people's judgements, the id that each entry's subject had, and the evidence of the last
 * resolution.
 *
 * @param judgements see {@link Judgements}; need not exist
 * @param ids        see {@link SubjectIds}; written anew by each resolution
 * @param merges     the evidence for each pair put together, for people; written anew by each resolution
 */
public record SubjectFiles(Path judgements, Path ids, Path merges) {

    /** Those in the user's folder. */
    public static SubjectFiles in(Path home) {
        return new SubjectFiles(
                home.resolve("subject-judgements.txt"),
                home.resolve("subjects.tsv"),
                home.resolve("subject-merges.tsv"));
    }

    /**
     * Resolves the subjects of a compiled watchlist and puts them into it.
     *
     * @param told takes what a person should look at
     */
    public byte[] resolve(byte[] compiled, Runnable progress, Consumer<String> told) throws IOException {
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiled));
        SubjectIds known = SubjectIds.read(ids);
        Resolution resolution = new SubjectResolver(watchlist, Judgements.read(judgements), known).resolve(progress);
        resolution.notes().forEach(told);
        known.with(resolution.subjects()).write(ids);
        writeMerges(resolution.merges());
        Map<String, String> subjectOf = new HashMap<>();
        for (Subject subject : resolution.subjects()) {
            subject.members().forEach(member -> subjectOf.put(member, subject.id()));
        }
        List<String> subjects = new ArrayList<>(watchlist.size());
        for (int entry = 0; entry < watchlist.size(); entry++) {
            String party = watchlist.entry(entry).party().id();
            subjects.add(subjectOf.getOrDefault(party, party));
        }
        return WatchlistCompiler.withSubjects(compiled, subjects);
    }

    private void writeMerges(List<Merge> found) throws IOException {
        StringBuilder text = new StringBuilder("# entry\tentry\tbits\tproof\n");
        for (Merge merge : found) {
            text.append(merge.one()).append('\t').append(merge.other()).append('\t');
            text.append(String.format(Locale.ROOT, "%.2f", merge.centibits() / 100.0));
            text.append('\t').append(merge.proof()).append('\n');
        }
        try (AtomicFile file = AtomicFile.create(merges)) {
            file.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}
