package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.SampleWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String STRINGS = "<sst><si><t>plain</t></si>"
            + "<si><r><t xml:space='preserve'>rich </t></r><r><rPr/><t>text</t></r><rPh sb='0' eb='1'><t>リッチ</t></rPh></si>"
            + "<si><t>two_x000D_\nlines</t></si></sst>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\";@'/>"
                    + "<numFmt numFmtId='177' formatCode='0\"d\"'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/><xf numFmtId='177'/></cellXfs></styleSheet>";

    @Test
    void sharedAndRichTextsAreWholeAndPhoneticGuidesLeftOut() throws IOException {
        assertThat(row("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='D1' t='s'><v>2</v></c>")
                        .cells())
                .containsOnly(
                        org.assertj.core.api.Assertions.entry(0, "plain"),
                        org.assertj.core.api.Assertions.entry(1, "rich text"),
                        org.assertj.core.api.Assertions.entry(3, "two\nlines"));
    }

    @Test
    void numbersInADatesFormatAreDays() throws IOException {
        SheetRow row =
                row("<c r='A1' s='1'><v>33616</v></c><c r='B1' s='2'><v>45824</v></c><c r='C1' s='3'><v>7</v></c>"
                        + "<c r='D1' s='0'><v>1.0E3</v></c><c t='str'><v>formula</v></c><c t='e'><v>#N/A</v></c>");

        assertThat(row.cells().values()).containsExactly("1992-01-13", "2025-06-16", "7", "1000", "formula");
    }

    @Test
    void inlineStringsAndCellsWithoutReferenceAreRead() throws IOException {
        assertThat(row("<c t='inlineStr'><is><t>one</t></is></c><c><v>2</v></c>")
                        .cells()
                        .values())
                .containsExactly("one", "2");
    }

    @Test
    void whatIsCutOffOrNoWorkbookIsRefused() {
        byte[] whole = new SampleWorkbook().sheet("s", new String[] {"a"}).bytes();

        refused(Arrays.copyOf(whole, whole.length - 30), "cut off");
        refused(Arrays.copyOf(whole, 40), "cut off");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 45, 60, (byte) 7);
        refused(damaged, "damaged");
        refused(new SampleWorkbook().part("readme.txt", "hello").bytes(), "without a workbook");
    }

    @Test
    void documentTypesInPartsAreRefused() {
        refused(
                new SampleWorkbook()
                        .sheetXml("s", "<row><c t='s'><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a 'b'>]><sst><si><t>&a;</t></si></sst>")
                        .bytes(),
                "document type");
    }

    @Test
    void referencesIntoNothingAreRefused() {
        refused(
                new SampleWorkbook()
                        .sheetXml("s", "<row><c t='s'><v>5</v></c></row>")
                        .bytes(),
                "lacks");
        refused(
                new SampleWorkbook()
                        .part("xl/workbook.xml", "<workbook><sheets><sheet name='s' id='r9'/></sheets></workbook>")
                        .bytes(),
                "lacks sheets");
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/picture.png"));
            for (int i = 0; i < 130; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        byte[] bomb = bytes.toByteArray();

        assertThat(bomb.length).isLessThan(2 << 20);
        refused(bomb, "unpacks to more than");
    }

    private static SheetRow row(String cells) throws IOException {
        byte[] bytes = new SampleWorkbook()
                .sheetXml("s", "<row r='1'>" + cells + "</row>")
                .part("xl/sharedStrings.xml", STRINGS)
                .part("xl/styles.xml", STYLES)
                .bytes();
        return rows(bytes).get(0);
    }

    private static List<SheetRow> rows(byte[] bytes) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        Workbook.open("test.xlsx", new ByteArrayInputStream(bytes)).rows((sheet, row) -> rows.add(row));
        return rows;
    }

    private static void refused(byte[] bytes, String problem) {
        assertThatThrownBy(() -> rows(bytes)).isInstanceOf(ListException.class).hasMessageContaining(problem);
    }
}
