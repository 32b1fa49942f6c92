package dev.cordon.lists.read.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.SampleWorkbook;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MofReaderTest {

    private static ReadEdition edition;

    @BeforeAll
    static void read() throws IOException {
        SampleWorkbook workbook = new SampleWorkbook()
                .sheet("一覧", new String[] {"1", "例"})
                .sheet(
                        "2.例の関係者等",
                        new String[] {"例の関係者等"},
                        new String[] {
                            "告示日付", "告示番号", "日本語表記", "英語表記", "別名・別称", "確定に十分でない別名", "役職",
                            "生年月日", "出生地・出身地", "国籍", "旅券番号", "住所・所在地", "その他の情報", "新しい欄"
                        },
                        new String[] {"2008.3.26削除", "1"},
                        new String[] {
                            "2001.9.22\n2008.6.25改訂",
                            "＊2(*186)",
                            "タロウ・レイ",
                            "TARO REI\n(original script: تارو )",
                            "(a)タロ・レイ(b)レイ、タロウ\n(a.k.a.: (a)Taro Ray(b)Rei)",
                            "ボス（Boss）",
                            "不明",
                            "(a)1955年-1958年頃\n(b)１９６０年７月２日",
                            "東京、日本",
                            "アフガニスタン、ヨルダン",
                            "(a)パキスタン旅券 AB1234567、2015年2月25日発行",
                            "不明",
                            "説明。性別：女",
                            "何か"
                        },
                        new String[] {
                            "2010.1.5", "3", "例示信託", "REI TRUST", "不明", "", "", "", "", "", "", "(a)Tokyo, Japan"
                        },
                        new String[] {"", "", "", "", "", "", "", "", "", "", "", "Osaka, Japan"});
        edition = ReadEdition.of(new MofReader(), List.of(workbook.file("shisantouketsu_2026-03-05.xlsx")));
    }

    @Test
    void severalNamesInACellAreToldApart() {
        assertThat(edition.entry("2-2").party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("TARO REI", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("تارو", NameType.VARIATION, AliasStrength.STRONG),
                        tuple("タロウ・レイ", NameType.VARIATION, AliasStrength.STRONG),
                        tuple("タロ・レイ", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("レイ タロウ", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Taro Ray", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Rei", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("ボス", NameType.ALIAS, AliasStrength.WEAK),
                        tuple("Boss", NameType.ALIAS, AliasStrength.WEAK));
    }

    @Test
    void factsAreReadFromJapanese() {
        ListedParty entry = edition.entry("2-2");

        assertThat(entry.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(entry.party().gender()).isEqualTo(Gender.FEMALE);
        assertThat(entry.party().dates())
                .extracting(date -> date.date().toString())
                .containsExactly("~1955/1958", "1960-07-02");
        assertThat(entry.party().countries()).extracting("code").containsExactly("AF", "JO");
        assertThat(entry.party().birthPlaces()).extracting("country").containsExactly("JP");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB1234567", "PK"));
        assertThat(entry.designations().get(0).listedOn()).isEqualTo(PartialDate.day(2001, 9, 22));
        assertThat(entry.designations().get(0).updatedOn()).isEqualTo(PartialDate.day(2008, 6, 25));
        assertThat(entry.unread()).extracting("label", "value").containsExactly(tuple("新しい欄", "何か"));
    }

    @Test
    void inAMixedSheetEmptyPersonalColumnsMeanAnOrganisation() {
        ListedParty trust = edition.entry("2-3");

        assertThat(trust.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(trust.party().addresses()).extracting("street").containsExactly("Tokyo, Japan", "Osaka, Japan");
    }

    @Test
    void whatIsStruckOffIsRejectedAndSheetsWithoutEntriesAreCounted() {
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("2-1", "struck off the list: 2008.3.26削除"));
        assertThat(edition.info().unread()).containsKey("sheet without entries: 一覧");
        assertThat(edition.info().records()).isEqualTo(3);
    }
}
