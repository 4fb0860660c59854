package org.laurel.judging.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.laurel.audit.AuditLog;
import org.laurel.edition.ReadersEdition;
import org.laurel.entry.blind.BlindDossiers;
import org.laurel.judging.Judging;
import org.laurel.judging.Scoring;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The score sheet on a page of its own, for phones and for whoever does not use Tasklist; the form is the same. */
@Controller
@RequestMapping("/sheets")
class SheetPages {

    private static final String MARK = "mark.";
    private static final Set<String> BESIDE_MARKS = Set.of("remark", "_csrf", ReadersEdition.PARAMETER);

    private final Scoring scoring;
    private final Judging judging;
    private final SheetViews views;
    private final BlindDossiers dossiers;
    private final AuditLog log;
    private final CurrentActor actors;

    SheetPages(
            Scoring scoring,
            Judging judging,
            SheetViews views,
            BlindDossiers dossiers,
            AuditLog log,
            CurrentActor actors) {
        this.scoring = scoring;
        this.judging = judging;
        this.views = views;
        this.dossiers = dossiers;
        this.log = log;
        this.actors = actors;
    }

    @GetMapping
    String mine(Model model) {
        model.addAttribute("rounds", views.rounds(views.asked(scoring.mine(actors.get()))));
        return "judging/sheets";
    }

    /** The juror's own sheets beside each other, before the last word is said. */
    @GetMapping("/compared")
    String compared(Model model) {
        model.addAttribute("rounds", OwnSheets.of(views.asked(scoring.mineWithDrafts(actors.get()))));
        return "judging/compared";
    }

    @ViewOnRecord("sheet")
    @GetMapping("/{sheet}")
    String page(@PathVariable String sheet, Model model) {
        describe(model, sheet);
        return "judging/sheet";
    }

    /** The form alone, as Tasklist puts it into its own page. */
    @ViewOnRecord("sheet")
    @GetMapping("/{sheet}/form")
    String form(@PathVariable String sheet, Model model) {
        describe(model, sheet);
        return "judging/tasklist-form";
    }

    private void describe(Model model, String sheet) {
        OnTheDesk desk = open(sheet);
        model.addAttribute("edition", views.edition(desk));
        model.addAttribute("sheet", views.sheet(desk));
        model.addAttribute("receipts", log.receipts(sheet));
        model.addAttribute("dossier", dossiers.dossier(desk.assignment().entry()));
    }

    @PostMapping("/{sheet}")
    ModelAndView submit(
            @PathVariable String sheet, @RequestParam Map<String, String> written, RedirectAttributes redirect) {
        Answer<Scoring.HandedIn> answer = scoring.submit(actors.get(), sheet, marks(written), remark(written));
        return answer.fold(
                handedIn -> {
                    redirect.addFlashAttribute("done", views.receipt(handedIn));
                    return new ModelAndView("redirect:/sheets");
                },
                refusal -> again(sheet, written, refusal));
    }

    @PostMapping("/{sheet}/conflict")
    String declareConflict(
            @PathVariable String sheet, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        open(sheet);
        judging.recuse(actors.get(), sheet, reason).orThrow();
        redirect.addFlashAttribute("done", Phrase.of("judging.sheet.conflict-declared"));
        return "redirect:/sheets";
    }

    /** The same page with what was typed and what is wrong with it: nothing is lost. */
    private ModelAndView again(String sheet, Map<String, String> written, Refusal refusal) {
        ModelAndView page = new ModelAndView("judging/sheet", HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        OnTheDesk desk = open(sheet);
        page.addObject("edition", views.edition(desk));
        page.addObject("sheet", views.sheet(desk).with(marks(written), remark(written), refusal.faults()));
        page.addObject("dossier", dossiers.dossier(desk.assignment().entry()));
        return page;
    }

    private OnTheDesk open(String sheet) {
        return scoring.open(actors.get(), sheet).orThrow();
    }

    /** Whatever is sent beside these is a mark for a criterion that does not exist. */
    static SheetMarks marks(Map<String, String> written) {
        Map<String, String> marks = new TreeMap<>();
        written.forEach((name, text) -> {
            if (name.startsWith(MARK)) {
                marks.put(name.substring(MARK.length()), text);
            } else if (!BESIDE_MARKS.contains(name)) {
                marks.put(name, text);
            }
        });
        return new SheetMarks(marks);
    }

    static String remark(Map<String, String> written) {
        return Optional.ofNullable(written.get("remark")).orElse("");
    }
}
