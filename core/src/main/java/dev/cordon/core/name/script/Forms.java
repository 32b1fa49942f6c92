package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.List;

/** Collects romanisations in order, without empty and repeated texts, up to a limit. */
final class Forms {

    private final List<Romanisation> forms;
    private final int limit;

    Forms(int limit) {
        this.limit = limit;
        forms = new ArrayList<>(limit);
    }

    Forms add(String text, String system) {
        return add(new Romanisation(text, system, false));
    }

    /** Adds a form as ASCII words, unless it is empty, known, or one too many. */
    Forms add(Romanisation raw) {
        Romanisation form = new Romanisation(AsciiWords.of(raw.text()), raw.system(), raw.vowelless());
        if (forms.size() < limit && !form.text().isEmpty() && !holds(form.text())) {
            forms.add(form);
        }
        return this;
    }

    private boolean holds(String text) {
        for (Romanisation form : forms) {
            if (form.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    List<Romanisation> toList() {
        return List.copyOf(forms);
    }
}
