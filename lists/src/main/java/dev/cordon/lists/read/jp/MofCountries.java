package dev.cordon.lists.read.jp;

import com.ibm.icu.util.ULocale;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Place;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.EntryDraft;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their Japanese names: those of CLDR, and others that the ministry writes. */
final class MofCountries {

    private static final Map<String, String> FURTHER = Map.ofEntries(
            Map.entry("北朝鮮", "KP"),
            Map.entry("朝鮮民主主義人民共和国", "KP"),
            Map.entry("韓国", "KR"),
            Map.entry("大韓民国", "KR"),
            Map.entry("中国", "CN"),
            Map.entry("中華人民共和国", "CN"),
            Map.entry("台湾", "TW"),
            Map.entry("香港", "HK"),
            Map.entry("英国", "GB"),
            Map.entry("米国", "US"),
            Map.entry("アメリカ", "US"),
            Map.entry("仏国", "FR"),
            Map.entry("独国", "DE"),
            Map.entry("豪州", "AU"),
            Map.entry("ロシア連邦", "RU"),
            Map.entry("シリア・アラブ", "SY"),
            Map.entry("サウディ・アラビア", "SA"),
            Map.entry("サウディアラビア", "SA"),
            Map.entry("サウジ・アラビア", "SA"),
            Map.entry("コンゴ民主", "CD"),
            Map.entry("イラン・イスラム", "IR"),
            Map.entry("イラン・イスラーム", "IR"),
            Map.entry("パレスチナ", "PS"),
            Map.entry("トルコ", "TR"),
            Map.entry("ベトナム", "VN"),
            Map.entry("キルギス", "KG"),
            Map.entry("ボスニア", "BA"),
            Map.entry("モルドバ", "MD"),
            Map.entry("モルドヴァ", "MD"),
            Map.entry("ウズベキスタン", "UZ"),
            Map.entry("ミャンマー", "MM"),
            Map.entry("ヨルダン・ハシェミット", "JO"),
            Map.entry("マルタ", "MT"),
            Map.entry("トリニダード・トバゴ", "TT"),
            Map.entry("エリトリア", "ER"),
            Map.entry("ギニアビサウ", "GW"));

    private static final Map<String, String> CODES = load();
    private static final List<String> LONGEST_FIRST = CODES.keySet().stream()
            .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name))
            .toList();

    private MofCountries() {}

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(ULocale.getDisplayCountry("und-" + code, "ja"), code);
        }
        codes.putAll(FURTHER);
        return Map.copyOf(codes);
    }

    /** The country that the words are, with or without what sort of state it is. */
    static Optional<String> codeOf(String words) {
        String name = MofTexts.plain(words).replaceAll("\\s|\\(.*\\)$", "");
        String bare = name.replaceFirst("(?:人民|連邦|民主|王)?(?:共和国|王国|国|首長国連邦)$", "");
        return Optional.ofNullable(CODES.get(name))
                .or(() -> Optional.ofNullable(CODES.get(bare)))
                .or(() -> CountryWords.codeOf(words));
    }

    /** The first country named in the text, in Japanese or English. */
    static Optional<String> firstIn(String text) {
        String plain = MofTexts.plain(text);
        return LONGEST_FIRST.stream()
                .filter(name -> name.length() > 1 && plain.contains(name))
                .min(Comparator.comparingInt(plain::indexOf))
                .map(CODES::get)
                .or(() -> CountryWords.firstIn(plain));
    }

    static CountryFact nationality(String words) {
        return new CountryFact(
                CountryRole.NATIONALITY, codeOf(words).or(() -> firstIn(words)).orElse(null), words);
    }

    /** A place; the country stands first in Japanese, last in English, or in brackets. */
    static Place place(String words) {
        return new Place(words, countryOf(words).orElse(null));
    }

    static Address address(String words) {
        return new Address(words, null, null, null, countryOf(words).orElse(null), null, null);
    }

    private static Optional<String> countryOf(String words) {
        return codeOf(words).or(() -> EntryDraft.countryAtEnd(words)).or(() -> firstIn(words));
    }
}
