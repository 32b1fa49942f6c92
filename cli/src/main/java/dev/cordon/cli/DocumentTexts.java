package dev.cordon.cli;

import dev.cordon.cli.eval.documents.Gold;
import dev.cordon.documents.Document;
import dev.cordon.documents.DocumentReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Finds the documents to which gold files belong: in folders, or in files of JSON Lines. */
final class DocumentTexts {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".pdf", ".docx", ".eml");

    private final Map<String, Document> documents;

    private DocumentTexts(Map<String, Document> documents) {
        this.documents = Map.copyOf(documents);
    }

    static DocumentTexts of(List<Path> places, List<Gold> golds) throws IOException {
        Set<String> wanted = golds.stream().map(Gold::document).collect(Collectors.toSet());
        Map<String, Document> found = new HashMap<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                folder(place, wanted, found);
            } else {
                lines(place, wanted, found);
            }
        }
        return new DocumentTexts(found);
    }

    private static void folder(Path folder, Set<String> wanted, Map<String, Document> found) throws IOException {
        for (String name : wanted) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(name + ending);
                if (Files.isRegularFile(file)) {
                    try (InputStream stream = Files.newInputStream(file)) {
                        found.put(name, new DocumentReader().read(file.toString(), stream));
                    }
                }
            }
        }
    }

    private static void lines(Path file, Set<String> wanted, Map<String, Document> found) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(file);
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = mapper.readTree(line);
                String id = json.path("id").asString("");
                if (wanted.contains(id)) {
                    found.put(id, Document.ofText(id, json.path("text").asString("")));
                }
            }
        } catch (JacksonException e) {
            throw new CommandFailure(file + " is no file of JSON Lines (" + e.getOriginalMessage() + ")");
        }
    }

    /**
     * The document of a gold file.
     *
     * @throws CommandFailure if it is not there, or is another text
     */
    Document document(Gold gold) {
        Document document = documents.get(gold.document());
        if (document == null) {
            throw new CommandFailure(
                    "the document " + gold.document() + " was not found; say where it is: --texts PATH");
        }
        if (document.text().length() != gold.length()) {
            throw new CommandFailure("the document " + gold.document() + " has "
                    + document.text().length() + " characters, the gold file is for one of " + gold.length());
        }
        return document;
    }
}
