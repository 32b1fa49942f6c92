package dev.cordon.documents;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What of a web page is not the article: menus, teasers of other articles, requests to subscribe, footers. If the page marks
 * its article, everything else goes; otherwise only what is named or built like such matter does. How much went is told.
 */
final class Boilerplate {

    private static final Pattern NAMED =
            Pattern.compile("(?:^|[\\s_-])(?:cookies?|consent|share|sharing|social|related|"
                    + "recommend(?:ed|ations)?|newsletter|subscri(?:be|ption)|breadcrumbs?|sidebar|promo|advert(?:isement)?|ads?|"
                    + "popup|modal|comments?|paywall|menu|site-?(?:footer|header)|skip-?link)(?:$|[\\s_-])");

    private static final Set<String> AROUND = Set.of("aside", "footer", "nav");
    private static final int LEAST_ARTICLE = 400;
    private static final double LEAST_SHARE = 0.3;
    private static final int FEWEST_LINKS = 4;
    private static final double LINKS = 0.6;

    private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());

    private Boilerplate() {}

    static Boilerplate of(Element body) {
        Boilerplate boilerplate = new Boilerplate();
        int whole = body.text().length();
        Element article = article(body, whole);
        if (article != null) {
            boilerplate.leaveAllBut(article, body);
        }
        Element root = article == null ? body : article;
        for (Element element : root.getAllElements()) {
            if (!element.equals(root) && boilerplate.isAround(element, whole)) {
                boilerplate.left.add(element);
            }
        }
        return boilerplate;
    }

    boolean holds(Element element) {
        return left.contains(element);
    }

    private static @org.jspecify.annotations.Nullable Element article(Element body, int whole) {
        for (String query : new String[] {"article", "[itemprop=articleBody]", "main", "[role=main]"}) {
            Element best = null;
            for (Element candidate : body.select(query)) {
                if (best == null || candidate.text().length() > best.text().length()) {
                    best = candidate;
                }
            }
            if (best != null && best.text().length() >= Math.max(LEAST_ARTICLE, whole * LEAST_SHARE)) {
                return best;
            }
        }
        return null;
    }

    /** Everything beside the way from the page to its article, headings excepted. */
    private void leaveAllBut(Element article, Element body) {
        for (Element at = article; at != null && !at.equals(body); at = at.parent()) {
            for (Element sibling : at.siblingElements()) {
                if (sibling.select("h1").isEmpty() && !sibling.normalName().equals("h1")) {
                    left.add(sibling);
                }
            }
        }
    }

    private boolean isAround(Element element, int whole) {
        if (AROUND.contains(element.normalName())) {
            return true;
        }
        if (!element.isBlock()) {
            return false;
        }
        String names = (element.className() + " " + element.id() + " " + element.attr("role")).toLowerCase(Locale.ROOT);
        boolean named = !names.isBlank() && NAMED.matcher(names).find();
        return named && element.text().length() < whole / 2 || isLinks(element);
    }

    private static boolean isLinks(Element element) {
        String name = element.normalName();
        if (!name.equals("ul") && !name.equals("ol") && !name.equals("div") && !name.equals("section")) {
            return false;
        }
        int links = element.select("a").size();
        if (links < FEWEST_LINKS || links > 400) {
            return links > 400;
        }
        int linked = element.select("a").text().length();
        return linked > element.text().length() * LINKS;
    }
}
