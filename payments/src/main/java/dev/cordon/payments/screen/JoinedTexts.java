package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import java.util.ArrayList;
import java.util.List;

/** Joins the texts that go on in the next element: remittance lines of 140 characters, address lines of 70. */
final class JoinedTexts {

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

    private static boolean continues(ClassedElement before, ClassedElement each) {
        boolean text = each.fieldClass() == FieldClass.FREE_TEXT || each.fieldClass() == FieldClass.ADDRESS_TEXT;
        return text
                && before.fieldClass() == each.fieldClass()
                && before.isKnown() == each.isKnown()
                && before.element().path().parent() == each.element().path().parent()
                && before.element().path().name().equals(each.element().path().name());
    }
}
