package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.ofac.LabelledFacts.Document;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** OFAC's labels for the lists that repeat them, such as {@code Tax ID No.} */
public final class OfacLabels {

    private OfacLabels() {}

    /** Whether the text is or begins with a label that OFAC uses. */
    public static boolean isLabel(String text) {
        return RemarkLabels.at(text).isPresent();
    }

    /**
     * Adds what the label says of the value to the entry; keeps it as unread if the label is not known or the value does
     * not fit it.
     *
     * @param country country of the identifier, or null
     */
    public static void add(EntryDraft draft, String label, String value, @Nullable String country) {
        add(draft, label, value, new Document(country, null, null));
    }

    static void add(EntryDraft draft, String type, String value, Document document) {
        String text = (type + " " + value).strip();
        Optional<RemarkLabel> label = RemarkLabels.at(text);
        if (label.isPresent()) {
            Remarks.labelled(new OfacEntry("", draft), label.get(), text, document);
        } else {
            String country = document.country() == null ? "" : " (" + document.country() + ")";
            draft.unread(type, text + country);
        }
    }
}
