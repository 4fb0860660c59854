package org.laurel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.AFinal;
import org.laurel.edition.Moment;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

class TablesLeaveTheHouseTest extends AFinal {

    private static final String LIKE_A_FORMULA = "=HYPERLINK(\"http://example.org\";\"win\")";

    @TempDir
    private Path folder;

    @Autowired
    private MockMvc pages;

    private MockHttpServletResponse take(String table, String format) throws Exception {
        return pages.perform(get("/office/exports/" + table + "/" + format)
                        .with(user("secretariat")
                                .authorities(AuthorityUtils.createAuthorityList(Role.SECRETARIAT.authority()))))
                .andReturn()
                .getResponse();
    }

    private JsonNode rows(String table) throws Exception {
        return new ObjectMapper().readTree(take(table, "json").getContentAsByteArray());
    }

    private String sheet(byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), xlsx);
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                parts.append(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void whatAnEntrantTypedIsNeverAFormula() throws Exception {
        accepted(LIKE_A_FORMULA);
        assertThat(take("entries", "csv").getContentAsString(StandardCharsets.UTF_8))
                .contains(",\"'=HYPERLINK(\"\"http://example.org\"\";\"\"win\"\")\",");
        String sheet = sheet(take("entries", "xlsx").getContentAsByteArray());
        assertThat(sheet).contains("=HYPERLINK(").doesNotContain("<f>", "<f ");
        assertThat(rows("entries").get(0).get("title").asText()).isEqualTo(LIKE_A_FORMULA);
    }

    @Test
    void namesOfAnyScriptComeOutAsTheyWentIn() throws Exception {
        accepted("ລາວ ខ្មែរ ไทย မြန်မာ Việt");
        assertThat(take("entries", "csv").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"code\",\"category\"")
                .contains("ລາວ ខ្មែរ ไทย မြန်မာ Việt");
        assertThat(take("entries", "csv").getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ada-2026-entries.csv\"");
    }

    @Test
    void draftsStayWithTheirEntrants() throws Exception {
        aCompleteDraft();
        assertThat(rows("entries")).isEmpty();
    }

    @Test
    void theProgressOfSheetsNamesNoJurorAndNoScore() throws Exception {
        theFinalIsFrozen();
        String json = take("sheets", "json").getContentAsString();
        assertThat(json).contains("\"juror 1\"", "\"handed_in\":3").doesNotContain("juror.", "Juror of", "marks");
        assertThat(rows("sheets").findValuesAsText("stage")).contains("jury", "final");
    }

    @Test
    void resultsAreNotThereBeforeTheRelease() throws Exception {
        theFinalIsFrozen();
        finals.signOff(chair, ADA, STC).orThrow();
        results.seal(ADA, STC);
        itIs(Moment.CEREMONY);
        for (String format : List.of("csv", "xlsx", "json")) {
            MockHttpServletResponse sealed = take("results", format);
            assertThat(sealed.getStatus()).isEqualTo(409);
            assertThat(sealed.getContentAsString()).doesNotContain(title(1), "gold", "36");
        }
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        results.publish(ADA).orThrow();
        assertThat(rows("results").findValuesAsText("title")).containsExactly(title(1), title(2), title(3));
        assertThat(rows("results").findValuesAsText("medal")).containsExactly("gold", "silver", "bronze");
    }

    @Test
    void whoTookATableIsOnRecord() throws Exception {
        take("entries", "csv");
        assertThat(audit.latest(1)).singleElement().satisfies(act -> {
            assertThat(act.what()).isEqualTo("table-exported");
            assertThat(act.actor()).isEqualTo("secretariat");
        });
        assertThat(take("passwords", "csv").getStatus()).isEqualTo(404);
        assertThat(take("entries", "exe").getStatus()).isEqualTo(404);
    }
}
