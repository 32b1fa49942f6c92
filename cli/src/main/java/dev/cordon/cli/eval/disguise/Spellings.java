package dev.cordon.cli.eval.disguise;

import java.util.List;

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
    static final List<String> TRANSLATIONS = phrases(
            "=zavod>Plant;=plant>Zavod;=bank>Banque;=factory>Fabrika;=institute>"
                    + "Institut;=company>Kompaniya;=technology>Technologies;=university>Universitet;=group>Gruppe;=trading>Handel;"
                    + "=petroleum>Oil;=foundation>Fondation;=organization>Organisation;=research>Recherche;=shipping>Maritime");
    static final List<String> NUMERALS = phrases("=2>II;=3>III;=1>I;=4>IV;=ii>2;=iii>3;=iv>4;=first>1st;=second>2nd;"
            + "=third>3rd;=one>1;=two>2;=5>V;=6>VI;=7>Seven;=8>Eight");

    private Spellings() {}

    private static List<String> rules(String text) {
        return List.of(text.split("\\s+"));
    }

    private static List<String> phrases(String text) {
        return List.of(text.split(";"));
    }
}
