package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.documents.Document;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Times the reading of documents on one thread: plain text by megabyte, and a PDF of 300 pages in two columns. Counts the thread's own time on
 * the processor, so that whatever else runs on the machine does not count.
 */
final class DocumentBench {

    private static final int PAGES = 300;
    private static final int COLUMNS = 2;
    private static final int LINES = 56;
    private static final int LINE = 48;
    private static final int COLUMN_WIDTH = 260;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    private final Console console;
    private final MentionFinder mentions;
    private final DossierBuilder dossiers;

    DocumentBench(Console console, DossierBuilder dossiers, MentionFinder mentions) {
        this.console = console;
        this.mentions = mentions;
        this.dossiers = dossiers;
    }

    /** Times the documents, and prints what was found. */
    void run(List<Document> documents, double warmUp) throws IOException {
        long bytes = documents.stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        warm(documents, warmUp);
        console.out()
                .printf(
                        Locale.ROOT,
                        "%,d documents, %.1f MB of plain text, one thread%n",
                        documents.size(),
                        bytes / MEGA);
        console.out().printf(Locale.ROOT, "%-40s %8.2f MB/s%n", "mentions", rate(documents, bytes, mentions::read));
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-40s %8.2f MB/s%n",
                        "mentions, claims, roles, drafts",
                        rate(documents, bytes, dossiers::read));
        byte[] pdf = pdf(documents);
        long clock = System.nanoTime();
        long started = cpu();
        Document read = new DocumentReader().read("bench.pdf", pdf);
        double text = (cpu() - started) / NANOS;
        dossiers.read(read);
        double all = (cpu() - started) / NANOS;
        double wall = (System.nanoTime() - clock) / NANOS;
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-40s %8.2f s, of which text %.2f s; %.2f s by the clock%n",
                        PAGES + "-page PDF, two columns (" + pdf.length / 1000 + " kB)",
                        all,
                        text,
                        wall);
        console.out().flush();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void warm(List<Document> documents, double seconds) {
        long end = System.nanoTime() + (long) (seconds * NANOS);
        do {
            documents.forEach(dossiers::read);
        } while (System.nanoTime() < end);
    }

    private static double rate(List<Document> documents, long bytes, Consumer<Document> reading) {
        long started = cpu();
        documents.forEach(reading);
        return bytes / MEGA / ((cpu() - started) / NANOS);
    }

    /** The documents' own words, set in columns as a page is: lines end between words. */
    private static byte[] pdf(List<Document> documents) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; lines.size() < PAGES * COLUMNS * LINES; i++) {
            wrap(documents.get(i % documents.size()).text().replaceAll("[^ -~]", " "), lines);
        }
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                addPage(document, lines.subList(page * COLUMNS * LINES, (page + 1) * COLUMNS * LINES));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (line.length() + word.length() >= LINE && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
            content.setLeading(12.5f);
            for (int column = 0; column < COLUMNS; column++) {
                content.beginText();
                content.newLineAtOffset(45 + column * COLUMN_WIDTH, 745);
                for (String line : lines.subList(column * LINES, (column + 1) * LINES)) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }
}
