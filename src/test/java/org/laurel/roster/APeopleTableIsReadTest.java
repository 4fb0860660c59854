package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.roster.RosterPlan.Fault;

class APeopleTableIsReadTest {

    private static PeopleTable.Line onlyLine(String table) {
        PeopleTable read = PeopleTable.read(table);
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSize(1);
        return read.lines().get(0);
    }

    private static List<String> faults(String table) {
        return PeopleTable.read(table).faults().stream().map(Fault::sentence).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,email,roles\nLy Sok,ly@sok.example,\"juror, chair\"\n",
                "\uFEFFname,email,roles\r\nLy Sok,ly@sok.example,\"juror, chair\"\r\n\r\n",
                "Role;E-Mail;Full name\r\n\"juror, chair\";ly@sok.example; Ly Sok \r\n;;\r\n",
                "roles\tname\tmail\njuror, chair\tLy Sok\tly@sok.example",
                "name,email,roles,state\n\"Ly Sok\" , ly@sok.example,\"juror, chair\"\n"
            })
    void as_spreadsheets_write_it_with_columns_in_any_order(String table) {
        PeopleTable.Line line = onlyLine(table);
        assertThat(line.cell(Column.NAME)).isEqualTo("Ly Sok");
        assertThat(line.cell(Column.EMAIL)).isEqualTo("ly@sok.example");
        assertThat(line.cell(Column.ROLES)).isEqualTo("juror, chair");
        assertThat(line.cell(Column.STATE)).isEmpty();
    }

    @Test
    void each_line_knows_its_number_in_the_file() {
        assertThat(PeopleTable.read("name,email,roles\n\nA,a@a.example,juror\n\nB,b@b.example,juror\n")
                        .lines())
                .extracting(PeopleTable.Line::number)
                .containsExactly(3, 5);
    }

    @Test
    void what_begins_like_a_formula_is_text_and_leaves_the_house_as_text() {
        String formula = "=HYPERLINK(\"x\")";
        assertThat(onlyLine("name;email;roles\n\"=HYPERLINK(\"\"x\"\")\";a@a.example;juror")
                        .cell(Column.NAME))
                .isEqualTo(formula);
        String written = PeopleTable.write(List.of(List.of(formula, "a@a.example", "juror", "", "-1", "", "", "")));
        assertThat(written).contains("'=HYPERLINK", ",'-1,").startsWith("\uFEFFname,email");
        assertThat(onlyLine(written).cell(Column.NAME)).isEqualTo(formula);
        assertThat(onlyLine(written).cell(Column.ORGANISATION)).isEqualTo("-1");
    }

    @Test
    void a_table_that_cannot_be_read_is_refused_as_a_whole() {
        assertThat(faults("  \n")).singleElement().asString().contains("empty", "name, email, roles");
        assertThat(faults(";;;\r\n\"\"\r\n")).singleElement().asString().contains("empty");
        assertThat(faults("name,email,roles\nA \"x\" y,\"b\"c,d\n")).hasSize(1);
        assertThat(faults("name,phone\nA,1"))
                .containsExactly(
                        "No column is called “phone”. Columns are name, email, roles, state, organisation, categories,"
                                + " stages, login, language.",
                        "The column email is missing from the first row.",
                        "The column roles is missing from the first row.");
        assertThat(faults("name,email,roles,e-mail\n")).containsExactly("This column stands here a second time.");
        assertThat(faults("name,email,roles\n" + "A,a@a.example,juror\n".repeat(PeopleTable.MOST_ROWS + 1)))
                .singleElement()
                .asString()
                .contains("more than 5000 rows");
    }

    @Test
    void a_row_with_more_cells_than_columns_says_so() {
        assertThat(onlyLine("name,email,roles\nSok, Ly,ly@sok.example,juror\n").tooLong())
                .isTrue();
        assertThat(onlyLine("name,email,roles\nLy,ly@sok.example,juror,,\n").tooLong())
                .isFalse();
    }
}
