package dev.cordon.lists.read;

import dev.cordon.core.party.Detail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One record of a list file as a tree of named texts that keeps account of what was taken out of it: what nobody took
 * is left over and goes to the entry's unread parts. So a reader cannot drop what it does not know.
 *
 * <p>Texts are stripped; blank ones count as absent. Not thread-safe.
 */
public final class Element {

    private final String name;
    private final long line;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private final Set<String> said = new HashSet<>(0);
    private boolean taken;

    /**
     * @param name name of the element, without namespace
     * @param line line in the file on which it starts, from 1
     */
    public Element(String name, long line) {
        this.name = name;
        this.line = line;
    }

    public String name() {
        return name;
    }

    /** Line in the file on which the element starts, from 1. */
    public long line() {
        return line;
    }

    /** Adds an element under this one. */
    public Element add(String childName, long childLine) {
        Element child = new Element(childName, childLine);
        children.add(child);
        return child;
    }

    /** Adds an element with a text under this one, unless the text is blank. */
    public void add(String childName, String childText) {
        if (!childText.isBlank()) {
            add(childName, line).append(childText);
        }
    }

    /** Adds an element with a text, to which more is to be added, under this one. */
    public Element add(String childName, String childText, long childLine) {
        Element child = add(childName, childLine);
        child.append(childText);
        return child;
    }

    /** Takes over the elements under another one, after its own. */
    public void adopt(Element other) {
        children.addAll(other.children);
    }

    /** Takes over the elements under another one that say something new, after its own. */
    public void adoptNew(Element other) {
        if (said.isEmpty()) {
            children.forEach(child -> said.add(child.toString()));
        }
        other.children.stream().filter(child -> said.add(child.toString())).forEach(children::add);
    }

    /** Name, text and all that is within, for comparison and for people. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(name).append('=').append(text());
        children.forEach(child -> all.append('{').append(child).append('}'));
        return all.toString();
    }

    /** Puts another element, with all that is in it, under this one. */
    public void attach(Element child) {
        children.add(child);
    }

    /** A copy without the elements, at any depth, that are to go. */
    public Element without(Predicate<Element> gone) {
        Element copy = new Element(name, line);
        copy.raw.append(raw);
        children.stream().filter(gone.negate()).forEach(child -> copy.children.add(child.without(gone)));
        return copy;
    }

    /** A copy under other names, to read one layout as another. */
    public Element renamed(UnaryOperator<String> rename) {
        Element copy = new Element(rename.apply(name), line);
        copy.raw.append(raw);
        children.forEach(child -> copy.children.add(child.renamed(rename)));
        return copy;
    }

    /** Adds a piece of the text of this element. */
    void append(String piece) {
        raw.append(piece);
    }

    private String text() {
        return raw.toString().strip();
    }

    /** The elements directly under this one, in the order of the file. */
    public List<Element> children() {
        return List.copyOf(children);
    }

    /** The elements at the end of the path, such as {@code all("Names", "Name")}, in the order of the file. */
    public List<Element> all(String... path) {
        List<Element> level = List.of(this);
        for (String step : path) {
            List<Element> next = new ArrayList<>(4);
            for (Element element : level) {
                for (Element child : element.children) {
                    if (child.name.equals(step)) {
                        next.add(child);
                    }
                }
            }
            level = next;
        }
        return level;
    }

    /** Takes the first text at the path; further ones with other words are left over. */
    public Optional<String> text(String... path) {
        Optional<String> first = Optional.empty();
        for (Element element : all(path)) {
            String text = element.text();
            if (!text.isEmpty() && (first.isEmpty() || first.get().equals(text))) {
                first = Optional.of(text);
                element.taken = true;
            }
        }
        return first;
    }

    /** Takes all texts at the path. */
    public List<String> texts(String... path) {
        List<String> texts = new ArrayList<>();
        for (Element element : all(path)) {
            if (!element.text().isEmpty()) {
                texts.add(element.text());
                element.taken = true;
            }
        }
        return texts;
    }

    /** Takes everything at and below the path without use for it: book-keeping of the publisher. */
    public void pass(String... path) {
        all(path).forEach(Element::takeAll);
    }

    private void takeAll() {
        taken = true;
        children.forEach(Element::takeAll);
    }

    /** Every text that nobody took, labelled by its path from here, such as {@code Names/Name/Name7}. */
    public List<Detail> leftOver() {
        List<Detail> left = new ArrayList<>();
        children.forEach(child -> child.collect(child.name, left));
        return left;
    }

    private void collect(String path, List<Detail> left) {
        if (!taken && !text().isEmpty()) {
            left.add(new Detail(path, text()));
        }
        children.forEach(child -> child.collect(path + "/" + child.name, left));
    }
}
