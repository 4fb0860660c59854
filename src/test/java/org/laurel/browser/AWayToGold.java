package org.laurel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One entry on its whole way, with a login for every role and the jurors in Tasklist. */
abstract class AWayToGold extends AHouseWithABrowser {

    /** How far the edition has come: what there is to see changes with it. */
    enum Milestone {
        CALL,
        SUBMITTED,
        NATIONAL,
        SELECTION,
        JURY,
        VOTE,
        FINAL,
        FROZEN,
        SIGNED_OFF,
        PROPOSED,
        RELEASED
    }

    private static final String MOVED =
            "The date was moved. Everything that waits for it has been set to the new date.";

    private static final FilePayload PLAN = new FilePayload(
            "mekong-plan.pdf",
            "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.UTF_8));

    /** What is before somebody at this moment; a picture of it is the least that is made. */
    void sees(Somebody somebody, String what) {
        somebody.picture(what);
    }

    /** The edition has come so far. */
    void comesTo(Milestone milestone) {}

    void goesAllTheWay() {
        comesTo(Milestone.CALL);
        entrantSubmits();
        comesTo(Milestone.SUBMITTED);
        coordinatorAccepts();
        move("submission-closes", 50);
        move("review-closes", 48);
        openSheet(as("panel.vn"));
        comesTo(Milestone.NATIONAL);
        score("panel.vn", 7);
        move("panel-closes", 46);
        coordinatorNominates();
        move("selection-closes", 44);
        move("scoring-opens", 42);
        nothingThatAJurorWritesIsLost();
        comesTo(Milestone.JURY);
        score("juror.sg", 8);
        score("juror.vn", 9);
        move("scoring-closes", 40);
        move("voting-opens", 45);
        somebodyVotes();
        comesTo(Milestone.VOTE);
        move("voting-closes", 39);
        move("final-opens", 38);
        openSheet(as("juror.sg"));
        comesTo(Milestone.FINAL);
        score("juror.sg", 9);
        score("juror.vn", 10);
        secretariatFreezes();
        comesTo(Milestone.FROZEN);
        chairSignsOff();
        comesTo(Milestone.SIGNED_OFF);
        move("final-closes", 30);
        move("ceremony", 28);
        twoPeopleRelease();
        everybodySeesGold();
        comesTo(Milestone.RELEASED);
    }

    private void move(String moment, int minutesAgo) {
        as("secretariat").moves(moment, minutesAgo);
        assertThat(as("secretariat").isTold()).containsExactly(MOVED);
    }

    private void entrantSubmits() {
        Somebody entrant = as("entrant.vn").opens("/entries/new");
        entrant.page.check("#category-PUB");
        entrant.presses("Begin the draft");
        entrant.page.fill("#product", "Rice Watch");
        entrant.page.fill("#description", "Tells farmers when their rice wants water.");
        entrant.page.fill("#video", "https://video.example.org/rice");
        entrant.page.fill("#company", "Mekong Example Company");
        entrant.page.check("#truth");
        entrant.page.setInputFiles("#file", PLAN);
        entrant.presses("Attach");
        assertThat(entrant.isTold()).containsExactly("“mekong-plan.pdf” is attached.");
        entrant.presses("Submit the entry");
        assertThat(entrant.isTold())
                .singleElement()
                .asString()
                .matches("Your entry was submitted under the code PUB-\\w{4} and is now with the coordinator of"
                        + " Viet Nam\\. Receipt [0-9a-f ]+\\.");
        sees(entrant, "entry-submitted");
    }

    private void coordinatorAccepts() {
        Somebody coordinator = as("coordinator.vn").opens("/desk");
        coordinator.page.click("a:has-text('Rice Watch')");
        coordinator.presses("Accept the entry");
        sees(coordinator, "desk-accepted");
        assertThat(coordinator.isTold())
                .singleElement()
                .asString()
                .matches("The entry PUB-\\w{4} was accepted and goes to the national panel\\.");
    }

    /** Tasklist's list, and the first task on it with its form. */
    private static Page openSheet(Somebody juror) {
        juror.waitsFor("/sheets", "tr:has(.state.warning) a");
        juror.opens("/camunda/app/tasklist/default/");
        juror.page.locator("li.task").first().click();
        juror.page.waitForSelector("form.laurel-sheet [data-total]:not(:empty)");
        return juror.page;
    }

    /** A sheet that is not whole is refused at its criterion; what was written is there, in another browser as well. */
    private void nothingThatAJurorWritesIsLost() {
        Page page = openSheet(as("juror.sg"));
        page.locator("[name='mark.innovation'][value='8']").check();
        page.fill("#remark", "Kept on the server.");
        page.waitForSelector("[data-said]:has-text('Draft saved at')");
        page.click("button:has-text('Complete')");
        page.waitForSelector("[data-said]:has-text('The sheet is not handed in yet.')");
        assertThat(page.locator("[data-fault]:visible").allInnerTexts())
                .containsExactly(
                        "Value has no score yet: please give a score from 1 to 10 in steps of 1.",
                        "Users has no score yet: please give a score from 1 to 10 in steps of 1.");
        sees(as("juror.sg"), "tasklist-refused");
        Somebody elsewhere = stranger().signIn("juror.sg");
        elsewhere.page.setViewportSize(390, 844);
        for (Page each : List.of(page, openSheet(elsewhere))) {
            assertThat(each.inputValue("#remark")).isEqualTo("Kept on the server.");
            assertThat(each.isChecked("[name='mark.innovation'][value='8']")).isTrue();
            assertThat(each.innerText("form.laurel-sheet [data-total]")).startsWith("1 of 3 scored");
        }
        sees(elsewhere, "tasklist-phone");
    }

    /** One score for every criterion, a comment, and "Complete". */
    private void score(String login, int each) {
        Somebody juror = as(login);
        Page page = openSheet(juror);
        for (Locator line : page.locator("form.laurel-sheet .sheet-choices").all()) {
            line.locator("input[value='" + each + "']").check();
        }
        page.fill("#remark", "Well thought out, " + each + " of 10.");
        assertThat(page.innerText("form.laurel-sheet [data-total]")).contains("3 of 3 scored");
        sees(juror, "tasklist-" + login);
        assertThat(page.innerText(".task-details"))
                .contains("Rice Watch", "document 1.pdf")
                .doesNotContain(
                        "Mekong", "mekong-plan", "Viet Nam", "juror.", "entrant.", "Claim", "History", "Diagram");
        assertThat(page.innerText(".account")).contains("(demonstration)").doesNotContain("null");
        page.click("button:has-text('Complete')");
        assertThat(page.waitForSelector(".laurel-receipt").innerText())
                .matches("Your sheet for PUB-\\w{4} was handed in at \\d\\d:\\d\\d\\."
                        + " You may hand it in anew until scoring closes\\. Receipt [0-9a-f]{64}\\.");
        sees(juror, "tasklist-handed-in-" + login);
    }

    private void coordinatorNominates() {
        Somebody coordinator = as("coordinator.vn");
        coordinator.waitsFor("/desk/shortlist", "#sure, button:has-text('Nominate')");
        if (coordinator.page.locator("button:text-is('Nominate')").count() > 0) {
            coordinator.presses("Nominate");
        }
        coordinator.page.check("#sure");
        sees(coordinator, "nominations");
        coordinator.presses("Hand in 1 nomination");
        assertThat(coordinator.isTold()).singleElement().asString().startsWith("The nominations were handed in on ");
    }

    private void somebodyVotes() {
        Somebody voter = as("entrant.sg");
        voter.waitsFor("/vote/" + SMALL, "tr:has(.state.good) a").click();
        voter.page.check("input[name=entries]");
        sees(voter, "vote");
        voter.presses("Cast my vote");
        assertThat(voter.page.innerText("main")).containsPattern("[0-9a-f]{64}");
        sees(voter, "voted");
    }

    private void secretariatFreezes() {
        Somebody secretariat = as("secretariat").opens("/office/finals");
        secretariat.page.check("[name=sure]");
        sees(secretariat, "finals");
        secretariat.presses("Freeze Public Sector");
    }

    private void chairSignsOff() {
        Somebody chair = as("chair");
        chair.waitsFor("/chair/finals/PUB", "button:has-text('Sign off the result')");
        chair.page.check("[name=sure]");
        sees(chair, "sign-off");
        chair.presses("Sign off the result");
        assertThat(chair.page.innerText("main")).contains("The result waits, sealed, for the ceremony.");
    }

    private void twoPeopleRelease() {
        Somebody secretariat = as("secretariat");
        secretariat.waitsFor("/ceremony", "button:has-text('Propose the release')");
        secretariat.page.fill("#passphrase", "laurel");
        secretariat.page.check("[name=sure]");
        secretariat.presses("Propose the release");
        sees(secretariat, "proposed");
        assertThat(secretariat
                        .page
                        .locator("button:has-text('Confirm and publish')")
                        .count())
                .isZero();
        comesTo(Milestone.PROPOSED);
        Somebody chair = as("chair");
        chair.waitsFor("/ceremony", "button:has-text('Confirm and publish')");
        chair.page.fill("#passphrase", "laurel");
        chair.page.check("[name=sure]");
        chair.presses("Confirm and publish");
    }

    private void everybodySeesGold() {
        Somebody anyone = stranger();
        Locator gold = anyone.waitsFor("/results", ".podium .medal.gold");
        assertThat(gold.innerText()).isEqualTo("Gold");
        assertThat(anyone.page.locator(".podium strong").allInnerTexts()).containsOnly("Rice Watch");
        sees(anyone, "results");
        sees(anyone.opens("/results/PUB"), "results-category");
        Somebody entrant = as("entrant.vn").opens("/entries");
        entrant.page.click("a:has-text('Rice Watch')");
        entrant.page.waitForURL("**/entries/*");
        entrant.opens(entrant.page.url() + "/result");
        assertThat(entrant.page.innerText("main h2 >> nth=0")).isEqualTo("Gold · Place 1");
        assertThat(entrant.page.innerText("main")).doesNotContain("juror.", "Juror of");
        sees(entrant, "own-result");
    }
}
