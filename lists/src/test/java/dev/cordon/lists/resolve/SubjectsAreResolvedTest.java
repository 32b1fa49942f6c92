package dev.cordon.lists.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.OfficialLists;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The designations of 25 March 2024 in the sample lists: three subjects, each on two of them. */
class SubjectsAreResolvedTest {

    private static final List<String> NI = List.of("ofac-sdn:47818", "uk-sanctions:CYB0046");
    private static final List<String> ZHAO = List.of("ofac-sdn:47814", "uk-sanctions:CYB0045");
    private static final List<String> WUHAN = List.of("ofac-sdn:47800", "uk-sanctions:CYB0044");

    private static byte[] compiled = new byte[0];

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws IOException {
        compiled = OfficialLists.compileSample();
    }

    private static Resolution resolve(List<Judgement> judgements, SubjectIds ids) {
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiled));
        return new SubjectResolver(watchlist, judgements, ids).resolve(() -> {});
    }

    private static Subject of(Resolution resolution, String member) {
        return resolution.subjects().stream()
                .filter(subject -> subject.members().contains(member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEntriesOfTwoGovernmentsAreOneSubjectEach() {
        Resolution resolution = resolve(List.of(), SubjectIds.none());

        assertThat(of(resolution, NI.get(0)).members()).containsExactlyElementsOf(NI);
        assertThat(of(resolution, ZHAO.get(0)).members()).containsExactlyElementsOf(ZHAO);
        assertThat(of(resolution, WUHAN.get(0)).members()).containsExactlyElementsOf(WUHAN);
        assertThat(resolution.merges())
                .anySatisfy(
                        merge -> assertThat(List.of(merge.one(), merge.other())).isEqualTo(NI));
    }

    @Test
    void aJudgementWins() throws IOException {
        Path file = Files.writeString(
                folder.resolve("judgements.txt"),
                "different ofac-sdn:47818 uk-sanctions:CYB0046 # for the test\n"
                        + "# a comment\nsame ofac-sdn:47814 ofac-sdn:47800 # whatever speaks against it\n"
                        + "same ofac-sdn:1 ofac-sdn:47800\n");

        Resolution resolution = resolve(Judgements.read(file), SubjectIds.none());

        assertThat(of(resolution, NI.get(0)).members()).containsExactly(NI.get(0));
        assertThat(of(resolution, ZHAO.get(0)).members()).contains("ofac-sdn:47800");
        assertThat(resolution.notes()).singleElement().asString().contains("ofac-sdn:1 is on no list now");
    }

    @Test
    void aJudgementThatIsNotUnderstoodIsAnError() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "alike a b\n");
        Path torn = Files.writeString(folder.resolve("torn.txt"), "same a b\ndifferent b a\n");

        assertThatThrownBy(() -> Judgements.read(wrong))
                .hasMessageContaining("line 1")
                .hasMessageContaining("write: same");
        assertThatThrownBy(() -> Judgements.read(torn))
                .hasMessageContaining("line 2")
                .hasMessageContaining("keep one");
    }

    @Test
    void subjectsKeepTheirIdsOverUpdates() throws IOException {
        Path file = folder.resolve("subjects.tsv");
        Files.writeString(file, "uk-sanctions:CYB0046\ts-earlier\nuk-sanctions:GONE\ts-gone\n");

        Resolution first = resolve(List.of(), SubjectIds.read(file));
        SubjectIds.read(file).with(first.subjects()).write(file);
        Resolution second = resolve(List.of(), SubjectIds.read(file));

        assertThat(of(first, NI.get(0)).id()).isEqualTo("s-earlier");
        assertThat(second.subjects()).isEqualTo(first.subjects());
        assertThat(file).content().contains("uk-sanctions:GONE\ts-gone");
    }

    @Test
    void aSubjectThatIsSplitKeepsItsIdOnOneSide() {
        SubjectIds ids = SubjectIds.none().with(List.of(new Subject("s-1", List.of("a", "b", "c"))));

        List<Subject> subjects = ids.name(List.of(List.of("a"), List.of("b", "c", "d")));

        assertThat(subjects.get(1).id()).isEqualTo("s-1");
        assertThat(subjects.get(0).id()).isNotEqualTo("s-1").startsWith("s-");
    }

    @Test
    void theWatchlistTellsSubjects() throws IOException {
        SubjectFiles files = SubjectFiles.in(folder);
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(files.resolve(compiled, () -> {}, note -> {})));

        List<String> subjects = java.util.stream.IntStream.range(0, watchlist.size())
                .filter(number -> NI.contains(watchlist.entry(number).party().id()))
                .mapToObj(watchlist::subject)
                .toList();

        assertThat(subjects)
                .hasSize(2)
                .allMatch(subject -> String.valueOf(subject).startsWith("s-"));
        assertThat(subjects.get(0)).isEqualTo(subjects.get(1));
        assertThat(files.merges()).content().contains("ofac-sdn:47818\tuk-sanctions:CYB0046\t");
    }
}
