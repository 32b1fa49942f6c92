package dev.cordon.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that arguments mean: themselves, those in a folder and its folders, those that fit a pattern. */
final class DocumentFiles {

    /** Standard input. */
    static final String STANDARD_INPUT = "-";

    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "html", "htm", "xhtml", "pdf", "docx", "eml", "md");
    private static final int DEEPEST = 32;
    private static final int MOST = 100_000;

    private DocumentFiles() {}

    /**
     * The files in the order of the arguments, those of a folder by name.
     *
     * @throws FileSystemException if a folder or pattern holds no document
     */
    static List<String> of(List<String> arguments) throws IOException {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                files.add(argument);
            } else if (isFolder(argument)) {
                addAll(files, argument, documents(Path.of(argument)));
            } else if (isPattern(argument)) {
                addAll(files, argument, fitting(argument));
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isPattern(String argument) {
        return argument.matches(".*[*?\\[{].*") && !exists(argument);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void addAll(List<String> files, String argument, List<Path> found) throws IOException {
        if (found.isEmpty()) {
            throw new FileSystemException(
                    argument,
                    null,
                    "holds no document; documents end in "
                            + String.join(", ", ENDINGS.stream().sorted().toList()) + ". Name other files one by one");
        }
        found.forEach(file -> files.add(file.toString()));
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, DEEPEST)) {
            return tree.filter(Files::isRegularFile)
                    .filter(DocumentFiles::isDocument)
                    .limit(MOST)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** For shells that do not expand patterns, and for patterns in quotes. */
    private static List<Path> fitting(String pattern) throws IOException {
        int special = pattern.replaceAll("[*?\\[{].*", "").length();
        int slash = Math.max(pattern.lastIndexOf('/', special), pattern.lastIndexOf('\\', special));
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> tree = Files.walk(folder, DEEPEST)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(slash < 0 ? folder.relativize(file) : file))
                    .limit(MOST)
                    .sorted()
                    .toList();
        }
    }
}
