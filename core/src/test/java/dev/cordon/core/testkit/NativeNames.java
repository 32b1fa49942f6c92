package dev.cordon.core.testkit;

import java.util.List;

/** Random names of people in the scripts of many languages, given and family name in the order of the language. */
public final class NativeNames {

    private record Language(List<String> first, List<String> second, String between) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language(List.of("Дмитрий", "Юрий", "Ольга", "Алексей"), List.of("Ковалёв", "Щукин", "Йовчев"), " "),
            new Language(List.of("Андрій", "Їванна", "Євген"), List.of("Шевченко", "Ґалаґан", "Зайцев"), " "),
            new Language(List.of("Γιώργος", "Ελένη", "Άννα"), List.of("Παπαδόπουλος", "Σταύρου", "Μεταξάς"), " "),
            new Language(List.of("Արմեն", "Գագիկ"), List.of("Սարգսյան", "Հակոբյան"), " "),
            new Language(List.of("გიორგი", "ნინო"), List.of("მარგველაშვილი", "კვირიკაშვილი"), " "),
            new Language(List.of("محمد", "أحمد", "عبد الله"), List.of("الحسيني", "القذافي", "بن علي"), " "),
            new Language(List.of("محمود", "پرویز"), List.of("احمدی‌نژاد", "قاسمی"), " "),
            new Language(List.of("דוד", "משה"), List.of("כהן", "לוי"), " "),
            new Language(List.of("倪", "赵", "王", "歐陽"), List.of("高彬", "光宗", "小明"), ""),
            new Language(List.of("安倍", "ドナルド", "あべ"), List.of("晋三", "トランプ", "しんぞう"), ""),
            new Language(List.of("김", "박", "최"), List.of("정은", "영철", "성호"), ""),
            new Language(List.of("नरेंद्र", "दाऊद"), List.of("मोदी", "इब्राहीम"), " "),
            new Language(List.of("Jürgen", "Łukasz", "Ōe", "Đặng"), List.of("Müller", "Żółć", "Şahin", "Nguyễn"), " "));

    private NativeNames() {}

    /** A name in any of the scripts. */
    public static String person(Gen gen) {
        Language language = gen.oneOf(LANGUAGES);
        return gen.oneOf(language.first()) + language.between() + gen.oneOf(language.second());
    }
}
