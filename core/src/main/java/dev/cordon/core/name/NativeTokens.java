package dev.cordon.core.name;

import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.SimplifiedHan;
import dev.cordon.core.name.words.LegalForms;
import java.util.ArrayList;
import java.util.List;

/** Tokens of names written without spaces: Chinese, Japanese, Korean. */
final class NativeTokens {

    private static final int LONGEST_PERSONAL = 4;

    private NativeTokens() {}

    /** The name in its own characters, its legal form told apart. */
    static List<Token> of(String clean) {
        List<Token> tokens = new ArrayList<>();
        for (String word : LatinTokens.split(withoutLegalForm(clean))) {
            tokens.add(Token.ofNative(SimplifiedHan.of(word), TokenRole.NAME));
        }
        tokens.addAll(legalForms(clean));
        return tokens;
    }

    /** Whether a text of open kind may be a person's name: as short as those are, and without legal form. */
    static boolean mayBePersonal(String clean, Script script) {
        boolean spaced = script != Script.HAN && script != Script.KANA && script != Script.HANGUL;
        return spaced
                || LegalForms.suffixOf(clean) == null
                        && clean.replaceAll("[^\\p{L}]", "").length() <= LONGEST_PERSONAL;
    }

    static String withoutLegalForm(String clean) {
        LegalForms.Suffix suffix = LegalForms.suffixOf(clean);
        return suffix == null ? clean : clean.substring(0, suffix.start()) + " " + clean.substring(suffix.end());
    }

    static List<Token> legalForms(String clean) {
        LegalForms.Suffix suffix = LegalForms.suffixOf(clean);
        return suffix == null
                ? List.of()
                : List.of(Token.silent("§" + suffix.code(), TokenRole.LEGAL_FORM, Token.Form.LATIN, 0));
    }
}
