package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Rules of {@link Rewriting}, by custom. Made for testing alone: the engine must not share tables with its test. */
final class Spellings {

    static final List<String> NICKNAMES = rules("=robert>Bob =william>Bill =richard>Dick =james>Jim =joseph>Joe"
            + " =michael>Mike =thomas>Tom =aleksandr>Sasha =alexander>Alex =vladimir>Volodya =dmitry>Dima"
            + " =dmitri>Dima =sergey>Seryozha =sergei>Seryozha =mikhail>Misha =nikolai>Kolya =ivan>Vanya =francisco>Paco"
            + " =jose>Pepe =jesus>Chuy =guadalupe>Lupe =anthony>Tony =daniel>Dan =david>Dave");
    static final List<String> ARABIC = rules("=mohammed>Muhammad =muhammad>Mohamed =mohammad>Mohd =mohamed>Muhammed"
            + " =bin>Ibn =ibn>Ben =abdul>Abdel =abd>Abdul =ahmad>Ahmed =ahmed>Ahmad =husayn>Hussein =hussein>Husain"
            + " =hassan>Hasan =hasan>Hassan =umar>Omar =omar>Umar =usama>Osama =yusuf>Youssef =khalid>Khaled =said>Saeed"
            + " ee>i ou>u oo>u qa>ka dh>z ah$>a a$>ah =al>el");
    static final List<String> CHINESE = rules(
            "=zhang>Chang =zhao>Chao =zhou>Chou =xiao>Hsiao =xu>Hsu =wang>Wong"
                    + " =huang>Wong =chen>Chan =liu>Lau =li>Lee =zhu>Chu =cai>Tsai =cao>Tsao =jiang>Chiang =deng>Teng =dong>Tung"
                    + " =guo>Kuo =gao>Kao =he>Ho =hu>Woo =lin>Lam =wu>Ng =xie>Hsieh =yang>Yeung =zheng>Cheng =sun>Suen =ma>Mah");
    static final List<String> KOREAN = rules("=kim>Gim =ri>Lee =pak>Park =choe>Choi =chong>Jung =cho>Jo =kang>Gang"
            + " =yun>Yoon =chang>Jang =im>Lim =han>Hahn =o>Oh =so>Seo =sin>Shin =kwon>Gwon =no>Roh =yu>Yoo =chon>Jeon"
            + " chol>cheol hyok>hyeok yong>yeong myong>myeong song>seong chun>jun");
    static final List<String> JAPANESE = rules("shi>si tsu>tu chi>ti fu>hu ou>o ji>zi sho>syo shu>syu oo>oh");
    static final List<String> CYRILLIC = rules("yu>iu ya>ia kh>h zh>j shch>sch y$>iy iy$>y ey$>ei ev$>yev iya$>ia"
            + " ts>c =sergey>Serhii =vladimir>Volodymyr =aleksandr>Oleksandr =aleksey>Alexei =dmitry>Dmitrii"
            + " =evgeny>Yevgeniy =nikolay>Nikolai =andrey>Andrei ks>x");
    static final List<String> PERSIAN = rules("zadeh$>zada pour$>pur pur$>poor i$>ee v>w oo>ou gh>q");
    static final List<String> CAUCASIAN = rules("shvili$>chvili dze$>tse yan$>ian ian$>jan adze$>atze kh>ch ts>tz");
    static final List<String> SOUTH_ASIAN =
            rules("=mohammad>Md =mohammed>Md =shaikh>Sheikh =khan>Khaan =singh>Sing sh>s v>w ee>i oo>u aa>a");
    static final List<String> LEGAL_FORMS = phrases(
            "=llc>Limited Liability Company;=ltd>Limited;=limited>Ltd;=co>Company;"
                    + "=company>Co.;=corporation>Corp.;=corp>Corporation;=ooo>LLC;=oao>OJSC;=ao>JSC;=jsc>AO;=pjsc>PAO;=inc>"
                    + "Incorporated;=gmbh>Gesellschaft mit beschränkter Haftung;=fze>Free Zone Establishment;=pao>PJSC;=zao>CJSC");
    static final List<String> TRANSLATIONS = phrases("=zavod>Plant;=bank>Banque;=factory>Fabrika;=institute>"
            + "Institut;=technology>Technologies;=university>Universitet;=group>Gruppe;=trading>Handel;"
            + "=petroleum>Neft;=foundation>Fondation;=organization>Organisation;=research>Recherche");
    static final List<String> NUMERALS = phrases("=2>II;=3>III;=1>I;=4>IV;=ii>2;=iii>3;=iv>4;=first>1st;=second>2nd;"
            + "=third>3rd;=one>1;=two>2;=5>V;=6>VI;=7>Seven;=8>Eight");

    /** Letters that scanners take for others. */
    private static final List<String> MISREAD =
            List.of("rn>m", "m>rn", "0>O", "l>1", "I>1", "S>5", "O>0", "B>8", "cl>d");
    /** Last words of firms' names. */
    static final Set<String> FORMS =
            Set.of(("llc ltd limited inc co company corporation corp gmbh ag sa sal sarl fze fzco jsc"
                            + " ojsc pjsc cjsc ooo oao zao pao ao plc oy ou ab llp lp cv sas srl spa bv nv kg as sirketi tbk bhd pte pvt de"
                            + " c v s a l r e p i z f sc")
                    .split(" "));
    /** Words of which Japanese names in Latin letters are made. */
    private static final String MORAE =
            "(?i)(([kgsztdnhbpmyrw]|sh|ch|ts|j|f|ky|gy|ny|hy|by|py|my|ry)?[aiueo]|n(?![aiueoy])|tt?(?=[kstp]))+";

    private static final String SLAVIC =
            "(?iu).*(ov|ova|ev|eva|yov|sky|skiy|skii|skaya|ich|vna|enko|chuk|yuk|shin|kin|ykh|zavod|prom|mash|tekh|stroi|stroy|neft).*";

    private Spellings() {}

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** Whether all words look Japanese and none is as short as those of Chinese names. */
    static boolean isJapanese(ListedName name) {
        return name.words().size() > 1
                && name.words().stream().allMatch(word -> word.length() > 3 && word.matches(MORAE));
    }

    static boolean isSlavic(ListedName name) {
        return name.matches(SLAVIC);
    }

    /** A word with the first slip of a scanner that fits it. */
    static String misread(String word) {
        for (String slip : MISREAD) {
            String from = slip.substring(0, slip.indexOf('>'));
            if (word.indexOf(from) > 0) {
                return word.replaceFirst(from, slip.substring(slip.indexOf('>') + 1));
            }
        }
        return word;
    }

    /** A family name of Russian custom in another case: of, to or with Ivanov. */
    static String declined(ListedName name, Random random) {
        List<String> words = new ArrayList<>(name.words());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("(?iu).{2,}(ov|ev|in|ов|ев|ин)")) {
                boolean cyrillic = word.matches("(?iu).*[а-я]");
                List<String> cases = cyrillic ? List.of("а", "у", "ым") : List.of("a", "u", "ym");
                String end = cases.get(random.nextInt(cases.size()));
                boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
                words.set(i, word + (capitals ? end.toUpperCase(Locale.ROOT) : end));
                return String.join(" ", words);
            }
        }
        return name.text();
    }

    private static List<String> rules(String text) {
        return List.of(text.split("\\s+"));
    }

    private static List<String> phrases(String text) {
        return List.of(text.split(";"));
    }
}
