package dev.cordon.lists.read.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.OfficialLists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads whole published editions; needs the environment variable CORDON_DATA. */
class OfacRealFilesTest {

    private final List<ListedParty> entries = new ArrayList<>();
    private Path folder = Path.of(".");

    @BeforeEach
    void dataIsThere() {
        String data = System.getenv("CORDON_DATA");
        assumeThat(data).as("CORDON_DATA").isNotNull();
        folder = Path.of(data, "ofac");
    }

    @Test
    void theSdnListOf25March2024IsReadWhole() throws IOException {
        ListInfo info = read("sdn_2024-03-25.csv.gz").get(0);

        assertThat(info.records()).isEqualTo(lines("sdn_2024-03-25.csv.gz")).isEqualTo(14_530);
        assertThat(info.entries()).isEqualTo(info.records());
        assertThat(info.rejections()).isEmpty();
        assertThat(info.id()).isEqualTo("ofac-sdn");
        assertThat(info.published()).isEqualTo(LocalDate.of(2024, 3, 25));
    }

    @Test
    void theThreeDesignatedThatDayHaveTheirFacts() throws IOException {
        read("sdn_2024-03-25.csv.gz");
        Map<String, ListedParty> byId =
                entries.stream().collect(Collectors.toMap(ListedParty::entryId, Function.identity()));

        ListedParty company = byId.get("47800");
        assertThat(company.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(company.party().identifiers()).singleElement().satisfies(uscc -> {
            assertThat(uscc.type()).isEqualTo(IdentifierType.USCC);
            assertThat(uscc.value()).isEqualTo("91420100551956105K");
            assertThat(uscc.issuer()).isEqualTo("CN");
        });
        assertThat(company.party().dates()).extracting(d -> d.date().toString()).containsExactly("2010-03-08");
        isPerson(byId.get("47814"), "ZHAO, Guangzong", "1985-11-12", "421003198511121539");
        isPerson(byId.get("47818"), "NI, Gaobin", "1985-10-27", "421003198510272917");
        assertThat(List.of("47800", "47814", "47818"))
                .allSatisfy(id -> assertThat(byId.get(id).unread()).isEmpty());
    }

    private static void isPerson(ListedParty entry, String name, String birth, String number) {
        assertThat(entry.party().primaryName()).contains(name);
        assertThat(entry.party().names().get(0).family()).isEqualTo(name.split(", ")[0]);
        assertThat(entry.party().dates()).extracting(d -> d.date().toString()).containsExactly(birth);
        assertThat(entry.party().birthPlaces().get(0).country()).isEqualTo("CN");
        assertThat(entry.party().countries()).extracting("code").containsExactly("CN", "CN");
        assertThat(entry.party().identifiers()).singleElement().satisfies(id -> {
            assertThat(id.type()).isEqualTo(IdentifierType.PRC_RESIDENT_ID);
            assertThat(id.value()).isEqualTo(number);
        });
        assertThat(entry.designations()).singleElement().satisfies(d -> {
            assertThat(d.programme()).isEqualTo("CYBER2");
            assertThat(d.measures()).containsExactly("asset freeze");
        });
    }

    @Test
    void theSetOf7July2021IsJoinedFromItsFourFiles() throws IOException {
        ListInfo info = read(
                        "set2021-07-07_add.csv.gz",
                        "set2021-07-07_sdn.csv.gz",
                        "set2021-07-07_alt.csv.gz",
                        "set2021-07-07_sdn_comments.csv.gz")
                .get(0);

        assertThat(info.entries()).isEqualTo(lines("set2021-07-07_sdn.csv.gz"));
        assertThat(info.rejections()).isEmpty();
        assertThat(info.files()).hasSize(4);
        Set<String> written = new HashSet<>(); // a name that an entry has twice counts once
        Matcher name = Pattern.compile("(?m)^(\\d+),(?:\\d+,\"[afn]ka\",)?(\"[^\"\\r\\n]*\")")
                .matcher(content("set2021-07-07_sdn.csv.gz") + "\n" + content("set2021-07-07_alt.csv.gz"));
        while (name.find()) {
            written.add(name.group(1) + name.group(2));
        }
        assertThat(names().stream().filter(read -> !read.isWeak())).hasSameSizeAs(written);
    }

    @Test
    void weakAliasesOf7July2021AreAllFlagged() throws IOException {
        read("set2021-07-07_sdn.csv.gz");

        Map<String, Integer> written = new TreeMap<>();
        Matcher alias = Pattern.compile("(?m)^(\\d+),|([afn])\\.k\\.a\\. '[^'\\r\\n]*'")
                .matcher(content("set2021-07-07_sdn.csv.gz"));
        String id = "";
        int alsoKnownAs = 0;
        while (alias.find()) {
            id = alias.group(1) == null ? id : alias.group(1);
            if (alias.group(2) != null) {
                written.merge(id, 1, Integer::sum);
                alsoKnownAs += alias.group(2).equals("a") ? 1 : 0;
            }
        }
        Map<String, Integer> flagged = new TreeMap<>();
        entries.forEach(entry -> entry.party().names().stream()
                .filter(PartyName::isWeak)
                .forEach(name -> flagged.merge(entry.entryId(), 1, Integer::sum)));
        assertThat(flagged).isEqualTo(written);
        assertThat(alsoKnownAs).isEqualTo(2_414);
    }

    @Test
    void theConsolidatedListIsReadFromCsvAndXml() throws IOException {
        List<ListInfo> infos = read(
                "cons_prim_2025-12-19.csv",
                "cons_add_2025-12-19.csv",
                "cons_alt_2025-12-19.csv",
                "cons_comments_2025-12-19.csv",
                "consolidated_2025-03-28.xml.gz");

        assertThat(infos).extracting(ListInfo::id).containsExactly("ofac-cons@2025-12-19", "ofac-cons@2025-03-28");
        assertThat(infos.get(0).entries()).isEqualTo(lines("cons_prim_2025-12-19.csv"));
        assertThat(infos.get(1).entries()).isEqualTo(443);
        assertThat(infos.get(1).rejections()).isEmpty();
        long weak = entries.stream()
                .filter(entry -> entry.listId().endsWith("2025-03-28"))
                .flatMap(entry -> entry.party().names().stream())
                .filter(PartyName::isWeak)
                .count();
        assertThat(weak).isEqualTo(70);
        assertThat(entries.stream().map(entry -> entry.party().id())).doesNotHaveDuplicates();
        assertThat(entries)
                .noneMatch(entry -> entry.designations().get(0).measures().contains("asset freeze"));
    }

    private List<PartyName> names() {
        return entries.stream().flatMap(entry -> entry.party().names().stream()).toList();
    }

    private List<ListInfo> read(String... files) throws IOException {
        List<Path> paths = Arrays.stream(files).map(folder::resolve).toList();
        return OfficialLists.reading().read(paths, entries::add);
    }

    private int lines(String file) throws IOException {
        return (int) content(file).lines().filter(line -> line.length() > 1).count();
    }

    private String content(String file) throws IOException {
        try (InputStream raw = Files.newInputStream(folder.resolve(file));
                InputStream content = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
