package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import java.util.ArrayList;
import java.util.List;

/** Joins the texts that go on in the next element: remittance lines of 140 characters, address lines of 70. */
final class JoinedTexts {

    /** Lines of SWIFT MT hold 35 characters, of which a mark at the beginning may take two. */
    private static final int FULL_LINE = 33;

    private JoinedTexts() {}

    /** The elements, those of one name in one place and class text joined by line ends. */
    static List<ClassedElement> of(List<ClassedElement> elements) {
        List<ClassedElement> joined = new ArrayList<>(elements.size());
        for (ClassedElement each : elements) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), each)) {
                Element first = joined.get(last).element();
                String value = first.value() + "\n" + each.element().value();
                joined.set(
                        last,
                        new ClassedElement(
                                new Element(first.path(), value, first.line()), each.fieldClass(), each.isKnown()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /** The text with lines joined that are full, since a full line may have been broken within a word. */
    static String unbroken(String value) {
        if (value.length() <= FULL_LINE || value.indexOf('\n') < 0) {
            return value;
        }
        StringBuilder joined = new StringBuilder(value.length());
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                boolean full = i - start >= FULL_LINE;
                start = i + 1;
                if (full) {
                    continue;
                }
            }
            joined.append(c);
        }
        return joined.toString();
    }

    private static boolean continues(ClassedElement before, ClassedElement each) {
        boolean text = each.fieldClass() == FieldClass.FREE_TEXT || each.fieldClass() == FieldClass.ADDRESS_TEXT;
        return text
                && before.fieldClass() == each.fieldClass()
                && before.isKnown() == each.isKnown()
                && before.element().path().parent() == each.element().path().parent()
                && before.element().path().name().equals(each.element().path().name());
    }
}
