package dev.cordon.lists;

import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks for tests, part by part. A cell's text becomes an inline string. */
public final class SampleWorkbook {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet of rows of texts. */
    public SampleWorkbook sheet(String name, String[]... rows) {
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < rows.length; r++) {
            data.append("<row r='").append(r + 1).append("'>");
            for (int c = 0; c < rows[r].length; c++) {
                if (!rows[r][c].isEmpty()) {
                    data.append("<c r='").append((char) ('A' + c)).append(r + 1).append("' t='inlineStr'><is><t>");
                    data.append(rows[r][c].replace("&", "&amp;").replace("<", "&lt;"));
                    data.append("</t></is></c>");
                }
            }
            data.append("</row>");
        }
        return sheetXml(name, data.toString());
    }

    /** Adds a sheet whose rows are given in XML. */
    public SampleWorkbook sheetXml(String name, String rows) {
        count++;
        sheets.append("<sheet name='")
                .append(name)
                .append("' r:id='r")
                .append(count)
                .append("'/>");
        relations
                .append("<Relationship Id='r")
                .append(count)
                .append("' Target='worksheets/s")
                .append(count)
                .append(".xml'/>");
        parts.put("xl/worksheets/s" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    /** Adds or replaces a part, such as {@code xl/sharedStrings.xml}. */
    public SampleWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** The bytes of the workbook; the parts that sheets refer to stand behind them, as is allowed. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
        all.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    public SourceFile file(String name) {
        byte[] bytes = bytes();
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
