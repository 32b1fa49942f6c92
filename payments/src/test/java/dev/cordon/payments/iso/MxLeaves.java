package dev.cordon.payments.iso;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a message of Prowide's model by their paths: the fields of its classes are the elements of the schema. */
final class MxLeaves {

    private final List<String> leaves = new ArrayList<>();

    private MxLeaves() {}

    /** Texts and codes of header and document as {@code path=text}; not numbers and dates, which the model holds as such. */
    static List<String> of(AbstractMX message) {
        MxLeaves found = new MxLeaves();
        if (message.getAppHdr() != null) {
            found.fields(message.getAppHdr(), "AppHdr");
        }
        found.fields(message, "Document");
        return found.leaves;
    }

    /** Whether the model has an element of this path. */
    static boolean isOfSchema(AbstractMX message, String path) {
        Class<?> type = message.getClass();
        List<String> names = List.of(path.replaceAll("\\[\\d+]", "").split("/"));
        if (names.get(0).equals("AppHdr")) {
            type = message.getAppHdr() == null
                    ? Object.class
                    : message.getAppHdr().getClass();
        }
        for (String name : names.subList(1, names.size())) {
            Field field = field(type, name);
            if (field == null) {
                return false;
            }
            type = field.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : field.getType();
        }
        return true;
    }

    private static @Nullable Field field(Class<?> owner, String name) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                XmlElement element = field.getAnnotation(XmlElement.class);
                if (element != null && element.name().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    private void value(Object value, String path) {
        if (value instanceof String text) {
            add(path, text);
        } else if (value.getClass().isAnnotationPresent(XmlEnum.class)) {
            add(path, code((Enum<?>) value));
        } else if (value.getClass().getPackageName().startsWith("com.prowidesoftware")) {
            fields(value, path);
        }
    }

    private void add(String path, String text) {
        if (!text.isBlank()) {
            leaves.add(path + "=" + text.strip());
        }
    }

    private static String code(Enum<?> value) {
        try {
            return (String) value.getClass().getMethod("value").invoke(value);
        } catch (NoSuchMethodException e) {
            return value.name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value + " has no code", e);
        }
    }

    private void fields(Object owner, String path) {
        for (Class<?> type = owner.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                XmlElement element = field.getAnnotation(XmlElement.class);
                XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
                if (element != null) {
                    values(read(field, owner), path + "/" + element.name());
                } else if (attribute != null) {
                    values(read(field, owner), path + "/@" + attribute.name());
                } else if (field.isAnnotationPresent(XmlValue.class)) {
                    values(read(field, owner), path);
                }
            }
        }
    }

    private void values(@Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), i == 0 ? path : path + "[" + (i + 1) + "]");
            }
        } else if (value != null) {
            value(value, path);
        }
    }

    private static @Nullable Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
