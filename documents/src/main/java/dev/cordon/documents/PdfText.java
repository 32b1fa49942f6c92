package dev.cordon.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF in the order in which the file writes it, which for articles set in columns is the order of reading.
 * Ligatures are taken apart, words divided at line ends are joined.
 */
final class PdfText {

    /** "sanc-" at the end of a line and "tioned" at the start of the next are one word; "US-" and "China" are not. */
    private static final Pattern DIVIDED = Pattern.compile("(\\p{Ll})[-\\u00ad\\u2010]\\n(\\p{Ll}{2,})");

    private PdfText() {}

    static ExtractedText of(String source, byte[] bytes, ReadLimits limits) throws DocumentException {
        PdfStreams.refuseBombs(source, bytes, limits);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(source, document, limits);
        } catch (DocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new DocumentException(source, "is a PDF protected by a password; save it without one");
        } catch (IOException | RuntimeException e) {
            throw new DocumentException(
                    source,
                    "is a PDF that is broken (" + e.getMessage() + "); print it to a new PDF, or save it as text");
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new DocumentException(source, "is a PDF that unpacks beyond all limits; save it as text");
        }
    }

    private static ExtractedText read(String source, PDDocument document, ReadLimits limits) throws IOException {
        List<String> warnings = new ArrayList<>();
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new DocumentException(
                    source, "has " + pages + " pages, more than " + limits.pages() + "; split it and read its parts");
        }
        Bounded out = new Bounded(source, limits.characters());
        Stripper stripper = new Stripper(new Deadline(source, limits.time()));
        stripper.writeText(document, out);
        String text = clean(out.toString());
        if (text.isBlank() && pages > 0) {
            throw new DocumentException(
                    source, "is a PDF without text, such as a scan; run it through text recognition (OCR) first");
        }
        if (stripper.empty > 0) {
            warnings.add(stripper.empty + (stripper.empty == 1 ? " page" : " pages") + " of " + pages
                    + " hold no text, such as scans, and were not read.");
        }
        String title = document.getDocumentInformation().getTitle();
        return new ExtractedText(DocumentFormat.PDF, "PDF", title == null ? "" : title.strip(), text, warnings);
    }

    static String clean(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u00a0', ' ');
        return DIVIDED.matcher(lines).replaceAll("$1$2").replace("\u00ad", "").replaceAll("\n{3,}", "\n\n");
    }

    /** Collects text up to a limit. */
    private static final class Bounded extends StringWriter {

        private final String source;
        private final int most;

        Bounded(String source, int most) {
            this.source = source;
            this.most = most;
        }

        @Override
        public void write(String text) {
            if (getBuffer().length() + text.length() > most) {
                throw new java.io.UncheckedIOException(new DocumentException(
                        source, "holds more text than " + most + " characters; split the document and read its parts"));
            }
            super.write(text);
        }
    }

    /** Gives up when the time is over; counts pages without text. */
    private static final class Stripper extends PDFTextStripper {

        private final Deadline deadline;
        private int empty;
        private boolean written;

        Stripper(Deadline deadline) {
            this.deadline = deadline;
            setLineSeparator("\n");
            setParagraphEnd("\n");
            setPageEnd("\n\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }

        @Override
        protected void startPage(PDPage page) throws IOException {
            written = false;
            super.startPage(page);
        }

        @Override
        protected void writeString(String text) throws IOException {
            written |= !text.isBlank();
            super.writeString(text);
        }

        @Override
        protected void endPage(PDPage page) throws IOException {
            empty += written ? 0 : 1;
            super.endPage(page);
        }
    }
}
