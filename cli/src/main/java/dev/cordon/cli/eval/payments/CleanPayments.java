package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.ScreeningQuery;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.eval.payments.Draft.Format;
import dev.cordon.cli.eval.payments.Draft.Side;
import dev.cordon.core.party.CountryFact;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Payments between people and firms who are on no list, with remittance texts as people write them. The same file and seed
 * give the same payments.
 */
public final class CleanPayments {

    /** Max140Text of ISO 20022: a longer name is held as a fault of form. */
    private static final int LONGEST_NAME = 140;

    /** Whoever lives there is held for it, rightly. */
    private static final Set<String> EMBARGOED = Set.of("CU", "IR", "KP");

    private static final List<String> TOWNS = List.of(
            "London",
            "Paris",
            "Berlin",
            "Madrid",
            "Rome",
            "Vienna",
            "Warsaw",
            "Prague",
            "Lisbon",
            "Athens",
            "Istanbul",
            "Dubai",
            "Mumbai",
            "Singapore",
            "Hong Kong",
            "Tokyo",
            "Seoul",
            "Sydney",
            "Toronto",
            "New York",
            "Chicago",
            "Houston",
            "Mexico City",
            "Sao Paulo",
            "Buenos Aires",
            "Lima",
            "Bogota",
            "Lagos",
            "Nairobi",
            "Cairo",
            "Casablanca",
            "Johannesburg",
            "Karachi",
            "Dhaka",
            "Jakarta",
            "Manila",
            "Bangkok",
            "Hanoi",
            "Shanghai",
            "Shenzhen",
            "Kyiv",
            "Moscow",
            "Almaty",
            "Tashkent",
            "Baku",
            "Tbilisi",
            "Riga",
            "Oslo",
            "Zurich",
            "Geneva");
    private static final List<String> STREETS = List.of(
            "Main Street",
            "High Street",
            "Station Road",
            "Park Avenue",
            "Church Lane",
            "Bahnhofstrasse",
            "Hauptstrasse",
            "Rue de la Paix",
            "Avenue Victor Hugo",
            "Via Roma",
            "Calle Mayor",
            "Gran Via",
            "Lenina ul.",
            "Ataturk Caddesi",
            "Sheikh Zayed Road",
            "Nanjing Road",
            "Nelson Mandela Avenue",
            "Garibaldi Square",
            "Washington Blvd",
            "MG Road");
    private static final List<String> BICS = List.of(
            "DEUTDEFF",
            "BNPAFRPP",
            "CHASUS33",
            "CITIUS33",
            "BARCGB22",
            "HSBCHKHH",
            "UBSWCHZH",
            "INGBNL2A",
            "BBVAESMM",
            "UNCRITMM",
            "KBCABE22",
            "NDEASESS",
            "DABADKKK",
            "AIBKIE2D",
            "BOFAUS3N",
            "SCBLSGSG",
            "ICBKCNBJ",
            "MHCBJPJT",
            "ANZBAU3M",
            "ROYCCAT2",
            "BMSXMXMM",
            "ITAUBRSP",
            "SBININBB",
            "EBILAEAD",
            "AKBKTRIS",
            "PKOPPLPW",
            "SOGEFRPPXXX",
            "COBADEFF500",
            "RABONL2U",
            "OKOYFIHH");
    private static final List<String> GOODS = List.of(
            "ceramic tiles",
            "spare parts",
            "cotton yarn",
            "medical equipment",
            "frozen fish",
            "software licences",
            "tea",
            "olive oil",
            "steel pipes",
            "consulting",
            "translation services",
            "wedding catering",
            "used car",
            "furniture",
            "school fees",
            "hotel booking",
            "solar panels",
            "printing",
            "legal advice",
            "office rent",
            "roof repair",
            "horse feed",
            "dental treatment",
            "concert tickets",
            "web design",
            "cement",
            "wheat",
            "machine tools");
    private static final List<String> TEXTS = List.of(
            "INVOICE %1$d",
            "INV %1$d DATED 03.11.2026",
            "/RFB/%1$d",
            "Payment for %2$s, invoice %1$d",
            "%2$s order no. %1$d",
            "RENT NOVEMBER 2026",
            "Salary october 2026 %3$s",
            "GIFT FROM %3$s",
            "Family support",
            "%2$s ref %1$d attn %3$s",
            "Rechnung Nr. %1$d vom 12.11.2026 Kundennr. 88213",
            "Facture %1$d %2$s",
            "Pago factura %1$d",
            "Oplata po dogovoru %1$d ot 01.10.2026 NDS ne oblagaetsya",
            "CONTRACT %1$d %2$s 2ND INSTALMENT",
            "B/L %1$d %2$s FOB ROTTERDAM CONTAINER MSKU%1$d",
            "POLICY %1$d PREMIUM Q4",
            "Loan repayment %3$s",
            "TUITION FEES STUDENT %3$s TERM 2",
            "DIVIDEND 2026",
            "ROC EXPENSES TRIP TO LISBON %3$s",
            "INVOICES %1$d %1$d LESS CREDIT NOTE 12 AS AGREED WITH %3$s FOR %2$s DELIVERED IN OCTOBER",
            "%3$s",
            "%3$s %2$s",
            "Commission on behalf of %3$s",
            "Membership fee golf club",
            "Thank you",
            "");

    private final List<ScreeningQuery> customers;

    private CleanPayments(List<ScreeningQuery> customers) {
        this.customers = List.copyOf(customers);
    }

    /** Reads the people and firms of a file of customers; throws as {@link ScreeningQueryFile#customers}. */
    public static CleanPayments of(Path file, int most) throws IOException {
        List<ScreeningQuery> customers = new ArrayList<>();
        // Every so manieth of a million, so that all sources of the file take part.
        int[] count = new int[1];
        ScreeningQueryFile.customers(file, customer -> {
            boolean latin = customer.party()
                    .primaryName()
                    .filter(CleanPayments::isLatin)
                    .isPresent();
            if (latin && count[0]++ % 4 == 0 && customers.size() < most) {
                customers.add(customer);
            }
        });
        return new CleanPayments(customers);
    }

    /** Payments across borders are in Latin letters (CBPR+, character set X of MT). */
    private static boolean isLatin(String name) {
        return name.length() <= LONGEST_NAME && name.codePoints().allMatch(c -> c < 0x250);
    }

    /** The payment with a number, such as the first one with 0. */
    public String message(int number, long seed) {
        Random random = new Random(seed * 1_000_003L + number);
        Side debtor = side(random);
        Side creditor = side(random);
        String text = TEXTS.get(random.nextInt(TEXTS.size()))
                .formatted(
                        10_000 + random.nextInt(900_000),
                        GOODS.get(random.nextInt(GOODS.size())),
                        random.nextInt(3) == 0 ? customer(random) : debtor.name());
        boolean ascii = (debtor.name() + creditor.name() + text).chars().allMatch(c -> c >= 0x20 && c < 0x7f);
        boolean mt = ascii && random.nextBoolean();
        return new Draft(mt ? Format.MT : Format.ISO, number, debtor, creditor, "", text).message();
    }

    private String customer(Random random) {
        return customers
                .get(random.nextInt(customers.size()))
                .party()
                .primaryName()
                .orElse("");
    }

    private Side side(Random random) {
        while (true) {
            ScreeningQuery customer = customers.get(random.nextInt(customers.size()));
            String country = customer.party().countries().stream()
                    .map(CountryFact::code)
                    .filter(code -> code != null)
                    .findFirst()
                    .orElse("");
            if (!EMBARGOED.contains(country)) {
                return new Side(
                        customer.party().primaryName().orElse("Jane Doe"),
                        (1 + random.nextInt(180)) + " " + STREETS.get(random.nextInt(STREETS.size())),
                        TOWNS.get(random.nextInt(TOWNS.size())),
                        country,
                        iban(random),
                        BICS.get(random.nextInt(BICS.size())));
            }
        }
    }

    /** A German account number with sound check digits (ISO 7064 MOD 97-10). */
    private static String iban(Random random) {
        String account = "37040044" + String.format("%010d", random.nextInt(1_000_000_000));
        int rest =
                new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return String.format("DE%02d%s", 98 - rest, account);
    }
}
