package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.testkit.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "gaobin, gao bin",
        "xiaoruizhi, xiao rui zhi",
        "guangzong, guang zong",
        "zhao, zhao",
        "jianming, jian ming",
        "xian, xian",
        "xi'an, xi an",
        "ouyang, ou yang",
        "zhuge, zhu ge",
        "yuanyuan, yuan yuan",
        "changan, chang an",
        "fangan, fang an",
        "lyu, lyu",
        "zhongguo, zhong guo"
    })
    void joinedPinyinIsTakenApart(String word, String syllables) {
        assertThat(String.join(" ", ChineseSyllables.pinyinSyllables(word))).isEqualTo(syllables);
        assertThat(ChineseSyllables.isPinyin(word)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void oneOrTwoSyllablesAreToldWithoutTakingTheWordApart(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < 5_000; i++) {
            String word = gen.oneIn(2)
                    ? gen.text("aeioungxzhlq", 1, 8)
                    : gen.oneOf("gao", "bin", "zhuang", "xi", "an", "ni")
                            + gen.oneOf("", "bin", "shuang", "e", "5", "lov");
            int syllables = ChineseSyllables.pinyinSyllables(word).size();
            assertThat(ChineseSyllables.isOneOrTwoPinyin(word))
                    .as("%s, %s", word, gen)
                    .isEqualTo(syllables == 1 || syllables == 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "smith", "hsiao", "kim", "cheung", "vladimir", "x", "ng", "zhr", "Gaobin", "gao5"})
    void otherWordsAreNotPinyin(String word) {
        assertThat(ChineseSyllables.pinyinSyllables(word)).isEmpty();
        assertThat(ChineseSyllables.isPinyin(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hsiao, xiao",
        "chao, zhao",
        "ch'ao, chao",
        "kuang-tsung, guangzong",
        "ts'ai, cai",
        "tsai, cai",
        "tse-tung, zedong",
        "en-lai, enlai",
        "chou, zhou",
        "teng, deng",
        "hsiao-p'ing, xiaoping",
        "hsiaoping, xiaoping",
        "kai-shek, ''",
        "chieh-shih, jieshi",
        "tzu, zi",
        "szu-ma, sima",
        "ssuma, sima",
        "jen, ren",
        "jui, rui",
        "lieh, lie",
        "yung, yong",
        "tung, dong",
        "hsueh, xue",
        "yueh, yue",
        "kuo, guo",
        "ho, he",
        "ying-wen, yingwen",
        "ching-kuo, jingguo",
        "chih, zhi",
        "erh, er",
        "ko, ge",
        "tso, zuo",
        "lo, luo"
    })
    void wadeGilesBecomesPinyin(String wadeGiles, String pinyin) {
        if (pinyin.isEmpty()) {
            assertThat(ChineseSyllables.fromWadeGiles(wadeGiles)).isEmpty();
        } else {
            assertThat(ChineseSyllables.fromWadeGiles(wadeGiles)).contains(pinyin);
        }
    }

    @Test
    void aLostApostropheGivesBothReadings() {
        assertThat(ChineseSyllables.fromWadeGiles("chang")).startsWith("zhang").contains("chang");
        assertThat(ChineseSyllables.fromWadeGiles("ch'ang")).contains("chang").doesNotContain("zhang");
        assertThat(ChineseSyllables.fromWadeGiles("smith")).isEmpty();
    }

    @Test
    void everyPinyinSyllableComesBackFromItsWadeGilesSpelling() {
        for (String[] row : Tables.rows("pinyin_syllables.tsv")) {
            for (String pinyin : row[0].split(" ")) {
                for (String wadeGiles : WadeGiles.spellings(pinyin)) {
                    assertThat(ChineseSyllables.fromWadeGiles(wadeGiles))
                            .as(wadeGiles)
                            .contains(pinyin);
                }
            }
        }
    }
}
