package org.laurel.preparation.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.preparation.Base;
import org.laurel.preparation.GuidedForm;
import org.laurel.preparation.RulesDraft;
import org.laurel.preparation.RulesDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an edition begins: with a file, with a text, or step by step from another edition. */
@Controller
@RequestMapping("/office/editions")
class EditionPages {

    private final RunningEditions editions;
    private final RulesDrafts drafts;
    private final CurrentActor actors;
    private final Now now;

    EditionPages(RunningEditions editions, RulesDrafts drafts, CurrentActor actors, Now now) {
        this.editions = editions;
        this.drafts = drafts;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping
    ModelAndView all() {
        List<Opening> opened = editions.openings();
        ZoneId zone = opened.stream()
                .findFirst()
                .map(latest -> editions.rules(latest.edition()).zone())
                .orElse(ZoneOffset.UTC);
        ModelAndView page = new ModelAndView("preparation/editions");
        page.addObject("opened", opened);
        page.addObject("zone", zone);
        page.addObject("drafts", drafts.all());
        page.addObject("bases", Base.all(opened));
        return page;
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String text)
            throws IOException {
        Answer<RulesDraft> begun = (file == null || file.isEmpty() ? Answer.of(text) : decoded(file.getBytes()))
                .then(rules -> drafts.begin(actors.get(), rules));
        return begun.fold(
                draft -> new ModelAndView("redirect:/office/editions/drafts/" + draft.id()),
                refusal -> refused(refusal, text));
    }

    private static Answer<String> decoded(byte[] bytes) {
        try {
            return Answer.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.preparation.not-text"));
        }
    }

    private ModelAndView refused(Refusal refusal, String text) {
        ModelAndView page = all();
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        page.addObject("text", text);
        return page;
    }

    @GetMapping("/new")
    String guided(@RequestParam(defaultValue = "") String from, Model page) {
        Base base = base(from);
        page.addAttribute("base", base);
        page.addAttribute("edition", base.edition());
        page.addAttribute("form", GuidedForm.from(base, now.get()));
        page.addAttribute("judged", GuidedForm.judged(base.edition()));
        page.addAttribute("medals", GuidedForm.medals(base, base.edition()));
        return "preparation/guided";
    }

    /** @param fields by their names in the form; those of the categories stand under one name */
    @PostMapping("/new")
    String write(@RequestParam MultiValueMap<String, String> fields) {
        Base base = base(fields.toSingleValueMap().getOrDefault("from", ""));
        GuidedForm form =
                new GuidedForm(fields.toSingleValueMap(), Set.copyOf(fields.getOrDefault("category", List.of())));
        RulesDraft draft = drafts.begin(actors.get(), form.written(base)).orThrow();
        return "redirect:/office/editions/drafts/" + draft.id();
    }

    private Base base(String from) {
        return Base.of(from, editions)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.preparation.no-beginning"))));
    }
}
