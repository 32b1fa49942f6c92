package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.OfficialLists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesAreRefusedTest {

    private static final String ROW =
            "7,\"EXAMPLE TRADING CO.\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
    private static final String XML = "<sdnList><sdnEntry><uid>7</uid><lastName>EXAMPLE</lastName>";

    @Test
    void whatIsNoListIsNamedForWhatItIs() {
        refused("", "is empty");
        refused("<!DOCTYPE html><html><body>Access denied</body></html>", "web page");
        refused("<html><body>403</body></html>", "web page");
        refused("{\"error\":1}", "JSON");
        refused("PK\u0003\u0004rest", "ZIP archive");
        refused("<other/>", "root element 'other'");
        refused("name,country\nA,B\n", "no known format");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        refused("<!DOCTYPE sdnList [<!ENTITY a \"b\">]><sdnList/>", "document type");
        refused(XML + "<title>&undefined;</title></sdnEntry></sdnList>", "line 1");
    }

    @Test
    void cutOffFilesAreRefused() throws IOException {
        refused(XML, "cut off");
        refused(ROW + "8,\"EXAMPLE", "line 2");
        refused(ROW + "8,\"EXAMPLE\",-0- ,", "the last row has 4 columns instead of 12");
        byte[] packed = gzip(ROW.repeat(200));
        SourceFile half = file("sdn.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> read(half)).isInstanceOf(ListException.class).hasMessageContaining("gzip");
    }

    @Test
    void depthAndSizeAreBounded() {
        refused("<sdnList>" + "<a>".repeat(100), "deep");
        refused("<sdnList><a>" + "x".repeat(17 << 20), "16 MB");
        refused(ROW + "8,\"" + "x".repeat(2 << 20) + "\"" + ROW.substring(24), "line 2");
        refused(ROW + "x".repeat(17 << 20), "line 2");
    }

    @Test
    void anAnnouncedNumberOfEntriesIsChecked() {
        refused(
                "<sdnList><publshInformation><Record_Count>2</Record_Count></publshInformation>" + XML.substring(9)
                        + "</sdnEntry></sdnList>",
                "announces 2 entries but has 1");
    }

    @Test
    void badRecordsAreRejectedWithLineAndNumber() throws IOException {
        ListInfo info = read(file("sdn.csv", bytes(ROW + "8,only,three\r\n" + ROW + ROW.replace("7,", "9,"))));

        assertThat(info.records()).isEqualTo(4);
        assertThat(info.entries()).isEqualTo(2);
        assertThat(info.rejections())
                .extracting("line", "entryId")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "8"), org.assertj.core.groups.Tuple.tuple(3L, "7"));
    }

    @Test
    void companionsNeedTheirMainFile() {
        String alias = "7,1,\"aka\",\"SAMPLE TRADING\",-0- \r\n";
        refused(alias, "main file");
        assertThatThrownBy(() -> read(
                        file("x_sdn.csv", bytes(ROW)),
                        file("x_alt.csv", bytes(alias)),
                        file("x_alt2.csv", bytes(alias))))
                .hasMessageContaining("same part");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> OfficialLists.reading().read(List.of(Path.of("no-such-file.csv")), entry -> {}))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("no-such-file.csv");
    }

    private static void refused(String content, String problem) {
        assertThatThrownBy(() -> read(file("sdn.csv", bytes(content))))
                .isInstanceOf(ListException.class)
                .hasMessageContaining(problem);
    }

    private static ListInfo read(SourceFile... files) throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        ListInfo info =
                OfficialLists.reading().readFiles(List.of(files), entries::add).get(0);
        assertThat(entries).hasSize(info.entries());
        return info;
    }

    private static SourceFile file(String name, byte[] content) {
        return new SourceFile(name, () -> new ByteArrayInputStream(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        return packed.toByteArray();
    }
}
