package dev.cordon.lists.read.jp;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one row into an entry. Columns are told by words in their titles, which differ from sheet to sheet. */
final class MofEntry {

    static final String LIST = "jp-mof";
    static final String AUTHORITY = "JP";

    private static final List<String> MEASURES = List.of("asset freeze");
    private static final String BASIS = "Foreign Exchange and Foreign Trade Act";
    /** Only people have these. A mixed sheet leaves them empty for organisations, and says "unknown" for people. */
    private static final Pattern OF_PERSONS = Pattern.compile("生年月日|出生地|国籍|称号|役職|肩書|旅券|身分");

    private static final Pattern LIKE_DETAIL = Pattern.compile("その他の情報|称号|役職|肩書|指定日|掲載日");

    private static final Pattern GENDER = Pattern.compile("性別\\s*[：:]\\s*([男女])");

    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*", Pattern.DOTALL);

    private final Element row;
    private final EntryDraft draft;
    private final MofNames names;

    private MofEntry(Element row, String id, String programme) {
        this.row = row;
        this.draft = new EntryDraft(LIST, id, kind(row, programme));
        this.names = new MofNames(draft);
    }

    /**
     * Reads the row.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element row, String id, String programme) {
        return new MofEntry(row, id, programme).read(programme);
    }

    private static PartyKind kind(Element row, String programme) {
        if (programme.contains("個人")) {
            return PartyKind.PERSON;
        }
        if (programme.contains("団体") || programme.contains("銀行")) {
            return PartyKind.ORGANISATION;
        }
        boolean person = row.children().stream()
                .anyMatch(cell -> OF_PERSONS.matcher(cell.name()).find());
        return person ? PartyKind.PERSON : PartyKind.ORGANISATION;
    }

    private ListedParty read(String programme) {
        row.texts(MofSheet.NUMBER).forEach(text -> {
            if (text.chars().anyMatch(c -> "(（*＊#＃".indexOf(c) >= 0)) {
                draft.detail("告示番号", text);
            }
        });
        String japanese = row.text(MofSheet.JAPANESE).orElse("");
        List<String> english = row.texts("英語表記");
        NameType first = NameType.PRIMARY;
        for (String text : english) {
            names.read(text, first, AliasStrength.STRONG);
        }
        names.read(japanese, draft.isNamed() ? NameType.VARIATION : first, AliasStrength.STRONG);
        StringBuilder reasons = new StringBuilder();
        for (Element cell : row.children()) {
            if (isTaken(cell.name())) {
                continue;
            }
            cell.text().filter(text -> !MofNames.isUnknown(text)).ifPresent(text -> cell(cell.name(), text, reasons));
        }
        designate(programme, reasons.toString().strip());
        return draft.build(row);
    }

    private static boolean isTaken(String column) {
        return List.of(MofSheet.NUMBER, MofSheet.DATE, MofSheet.JAPANESE, "英語表記")
                .contains(column);
    }

    private void cell(String column, String text, StringBuilder reasons) {
        if (column.contains("確定に十分でない")) {
            names.read(text, NameType.ALIAS, AliasStrength.WEAK);
        } else if (column.contains("別名") || column.contains("別称")) {
            names.read(
                    text,
                    column.startsWith("過去") || column.startsWith("以前") ? NameType.FORMER : NameType.ALIAS,
                    AliasStrength.STRONG);
        } else if (column.contains("旧称")) {
            names.read(text, NameType.FORMER, AliasStrength.STRONG);
        } else if (column.contains("生年月日")) {
            birth(column, text);
        } else if (column.contains("出生地")) {
            MofTexts.items(text).forEach(place -> draft.party().birthPlace(MofCountries.place(place)));
        } else if (column.equals("国籍")) {
            for (String countries : MofTexts.items(text)) {
                Stream.of(countries.split("、"))
                        .filter(country -> !country.isBlank())
                        .forEach(country -> draft.party().country(MofCountries.nationality(country.strip())));
            }
        } else if (column.contains("旅券") || column.startsWith("ID") || column.startsWith("身分")) {
            draft.detail(column, text);
            IdentifierType type = column.contains("旅券") ? IdentifierType.PASSPORT : IdentifierType.NATIONAL_ID;
            MofTexts.items(text)
                    .forEach(item -> MofTexts.numbers(item)
                            .forEach(number -> draft.identifier(
                                    type, number, MofCountries.firstIn(item).orElse(null), column)));
        } else if (column.equals("国連参照番号")) {
            draft.identifier(IdentifierType.UN_REFERENCE, text, column);
        } else if (column.contains("住所") || column.contains("所在地")) {
            MofTexts.items(text).forEach(item -> draft.address(MofCountries.address(item)));
        } else if (column.startsWith("電話") || column.equals("FAX")) {
            Contact.Type type = column.equals("FAX") ? Contact.Type.FAX : Contact.Type.PHONE;
            MofTexts.items(text).forEach(item -> draft.contact(type, item));
        } else if (column.contains("根拠") || column.equals("詳細")) {
            reasons.append(text).append("\n\n");
        } else if (LIKE_DETAIL.matcher(column).find()) {
            draft.detail(column, text);
            Matcher gender = GENDER.matcher(text);
            if (draft.kind() == PartyKind.PERSON && gender.find()) {
                draft.party().gender(gender.group(1).equals("男") ? Gender.MALE : Gender.FEMALE);
            }
        } else {
            draft.unread(column, text);
        }
    }

    private void birth(String column, String text) {
        List<PartialDate> dates = MofTexts.dates(text);
        dates.forEach(date -> draft.date(DateRole.BIRTH, column, text, Optional.of(date)));
        if (dates.isEmpty()) {
            draft.unread(column, text);
        } else if (column.contains("出生地") && LATIN.matcher(text).matches()) {
            draft.detail(column, text);
        }
    }

    private void designate(String programme, String reasons) {
        List<PartialDate> days = MofTexts.dates(row.text(MofSheet.DATE).orElse(""));
        @Nullable PartialDate listed = days.isEmpty() ? null : days.get(0);
        @Nullable PartialDate updated = days.isEmpty() ? null : days.get(days.size() - 1);
        draft.designation(new Designation(
                AUTHORITY,
                programme,
                MEASURES,
                BASIS,
                listed,
                updated,
                reasons.isEmpty() ? null : reasons,
                draft.entryId()));
    }
}
