package dev.cordon.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that Cordon reads. */
public enum DocumentFormat {
    TEXT,
    HTML,
    PDF,
    DOCX,
    EML;

    private static final int LOOKED_AT = 4096;

    /** The name used in files, such as {@code text} or {@code pdf}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes are of the format by their first bytes; text and HTML are told apart once they are decoded. */
    static DocumentFormat of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")
                || start.length() > 4
                        && start.substring(0, Math.min(1024, start.length())).contains("\n%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        return isMail(start) ? EML : TEXT;
    }

    /** A message begins with header lines; two that every message has tell it from a text that begins with a colon. */
    private static boolean isMail(String start) {
        int headers = 0;
        int known = 0;
        for (String line : start.split("\r?\n", 60)) {
            if (line.isEmpty() || !line.matches("[!-9;-~]{1,60}:.*|[ \t].*")) {
                break;
            }
            headers++;
            String lower = line.toLowerCase(Locale.ROOT);
            known +=
                    lower.matches("(from|to|subject|date|message-id|mime-version|received|return-path|content-type):.*")
                            ? 1
                            : 0;
        }
        return headers >= 2 && known >= 2;
    }
}
