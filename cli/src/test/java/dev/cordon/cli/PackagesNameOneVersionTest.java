package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version stands in {@code pom.xml}; the image is tagged with it, and the chart asks for that image. */
class PackagesNameOneVersionTest {

    private static final Path CHECKOUT = Path.of("..");

    private static String text(String file) throws IOException {
        return Files.readString(CHECKOUT.resolve(file));
    }

    private static String one(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void theChartIsThatOfTheVersion() throws IOException {
        String version = one(text("pom.xml"), "<revision>(.*)</revision>");
        String chart = text("packaging/helm/cordon/Chart.yaml");
        assertThat(one(chart, "^version: (.*)$")).isEqualTo(version);
        assertThat(one(chart, "^appVersion: \"(.*)\"$")).isEqualTo(version);
    }

    @Test
    void theChartAsksForTheImageThatIsBuilt() throws IOException {
        String image = one(text("cli/pom.xml"), "<to>\\s*<image>(.*)</image>");
        assertThat(one(text("cli/pom.xml"), "<to>[\\s\\S]*?<tag>(.*)</tag>")).isEqualTo("${project.version}");
        String values = text("packaging/helm/cordon/values.yaml");
        assertThat(one(values, "^  repository: (.*)$")).isEqualTo(image);
        assertThat(one(values, "^  tag: (.*)$")).isEqualTo("\"\"");
        assertThat(one(text("packaging/helm/cordon/templates/server.yaml"), "image: (.*)$"))
                .isEqualTo("\"{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}\"");
    }
}
