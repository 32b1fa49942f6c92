package dev.cordon.documents.term;

import dev.cordon.documents.text.TextWord;
import java.util.List;

/**
 * The terms that may begin with a word, as far as the word alone tells. Most words begin none.
 *
 * @param own      patterns of the table that begin with it
 * @param singular those that begin with it less the "s" at its end
 * @param isOther  whether it may be the head of a term that is known by its form only
 */
record TermBeginning(List<TermPattern> own, List<TermPattern> singular, boolean isOther) {

    private static final TermBeginning NONE = new TermBeginning(List.of(), List.of(), false);

    static TermBeginning of(TextWord word, TermTable table) {
        String form = word.form();
        List<TermPattern> own = table.beginningWith(form);
        List<TermPattern> singular = word.singular().isEmpty() ? List.of() : table.beginningWith(word.singular());
        boolean other = NumberedTerms.mayBegin(word)
                || OfficeForms.isHead(form)
                || ActForms.isHead(form)
                || form.equals("council");
        return other || !own.isEmpty() || !singular.isEmpty() ? new TermBeginning(own, singular, other) : NONE;
    }

    boolean isAny() {
        return isOther || !own.isEmpty() || !singular.isEmpty();
    }
}
