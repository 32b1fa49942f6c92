package dev.cordon.core.name;

import dev.cordon.core.name.script.ForeignNames;
import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.SimplifiedHan;
import java.util.List;
import java.util.stream.Stream;

/** Foreign names spelt out in Chinese, Japanese or Korean syllables. */
final class Transcription {

    private static final int FEWEST_CHARACTERS = 2;
    private static final String HYPHENS = "-=\u2010\u2011\u2013\u30a0";
    private static final String MIDDLE_DOTS = "\u00b7\u2022\u2027\u30fb\uff65";

    /** In Canada, Gabriel and Olga alike this one stands for ga, not for the jia that it is elsewhere. */
    private static final char READ_GA = '加';

    private static final char SAID_GA = '噶';

    /**
     * The characters in which Chinese spells out foreign names; few others are used. Compiled from the transcription tables
     * for English, Russian, Arabic and Spanish in use in mainland newspapers.
     */
    private static final String CHINESE = "阿埃艾安昂奥巴白班邦鲍贝本比彼边别宾波伯博勃布采蔡查昌达戴丹当道德登邓迪蒂丁东杜敦多顿尔恩法凡范方菲费芬丰冯弗夫福富"
            + "盖冈高戈哥格根贡古顾瓜圭哈海汉杭豪赫黑亨洪侯胡华惠霍基吉季加贾简江焦杰捷金津喀卡凯坎康考柯科可克肯孔库夸奎昆拉莱来赖兰朗劳勒雷黎里理利丽莉连良列林琳隆"
            + "卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙米密明莫默姆穆纳娜乃奈南内尼年涅宁农努诺女欧帕派潘庞培佩彭皮平坡珀普恰钱乔切琴丘屈让热日荣茹儒瑞若撒萨塞赛桑瑟森沙山舍"
            + "申圣施史士舒朔斯松苏孙索塔泰坦汤唐陶特腾提铁廷通图托吞瓦万旺威韦维魏温文翁沃乌伍武西锡希夏香肖谢欣兴休许逊雅亚延扬尧耶叶伊因英永尤约云宰赞早泽曾扎詹章"
            + "珍芝知朱佐仙什寇晓辛"
            + "奇妮莎茨娃兹柏齐素丝木保代得厄爱甘娅思毕楚宗奴立滕翰汀那佛薇拿祖儿力失蓝都娄慕崔嘉田各卜露留怀蓬契公烈治差荷莲优芙朋居札甫狄葛钦益罕末依哲卓旦佳珊茜妲黛媞芭蕾茵敏璐洁尹诗梵奕艺汶";

    private Transcription() {}

    /** Whether the text may spell out a foreign name: katakana, Korean, Chinese in those characters. */
    static boolean isPossible(String text, Script script) {
        return switch (script) {
            case HAN -> isDotted(text) || text.length() >= FEWEST_CHARACTERS && isSpeltOut(text);
            case KANA -> text.codePoints().anyMatch(c -> c >= 0x30a1 && c <= 0x30fa);
            case HANGUL -> true;
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, OTHER -> false;
            case THAI, LAO, KHMER, MYANMAR, DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA -> false;
            case TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA -> false;
        };
    }

    /** The words that the text may spell out. */
    static List<Token> read(String text, Script script) {
        if (script == Script.HAN) {
            return Stream.of(separated(text).strip().split("\\s+"))
                    .map(Transcription::speltOut)
                    .toList();
        }
        List<Romanisation> forms = Romaniser.romanise(separated(text), false);
        return forms.isEmpty()
                ? List.of()
                : LatinTokens.transcribed(joined(text, forms.get(0).text()));
    }

    /** The same with names that have a usual spelling by that; empty if there are none, or in another script. */
    static List<Token> readByUse(String text, Script script) {
        if (script != Script.HAN) {
            return List.of();
        }
        String[] words = separated(text).strip().split("\\s+");
        List<ForeignNames.Part> parts = words.length == 1
                ? ForeignNames.split(words[0])
                : Stream.of(words).map(ForeignNames::whole).toList();
        return parts.stream().noneMatch(ForeignNames.Part::known)
                ? List.of()
                : parts.stream()
                        .map(part -> part.known() ? Token.latin(part.text(), TokenRole.NAME) : speltOut(part.text()))
                        .toList();
    }

    private static Token speltOut(String word) {
        return Token.transcribed(String.join("'", Romaniser.spelling(word.replace(READ_GA, SAID_GA))), TokenRole.NAME);
    }

    /** The text with spaces for its middle dots, and for the hyphens of double names. */
    private static String separated(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(MIDDLE_DOTS.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0 ? ' ' : c);
        }
        return out.toString();
    }

    /** A romanisation in as many words as the text has: one without dots or spaces is one name. */
    private static String joined(String text, String romanised) {
        return isDotted(text) || text.strip().indexOf(' ') > 0 ? romanised : romanised.replace(" ", "");
    }

    private static boolean isDotted(String text) {
        return text.chars().anyMatch(c -> MIDDLE_DOTS.indexOf(c) >= 0);
    }

    private static boolean isSpeltOut(String text) {
        String simplified = SimplifiedHan.of(text.strip());
        List<ForeignNames.Part> parts = ForeignNames.split(simplified);
        return parts.size() > 1 && parts.get(0).known() || simplified.chars().allMatch(c -> CHINESE.indexOf(c) >= 0);
    }
}
