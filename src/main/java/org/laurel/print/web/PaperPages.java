package org.laurel.print.web;

import java.nio.charset.StandardCharsets;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.ViewOnRecord;
import org.laurel.print.PrintedPapers;
import org.laurel.print.PrintedPapers.Printed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Papers for whoever may have them: the entrant, the coordinator of the entry's state, the secretariat. */
@Controller
class PaperPages {

    private final PrintedPapers papers;
    private final CurrentActor actors;
    private final String site;

    PaperPages(PrintedPapers papers, CurrentActor actors, @Value("${laurel.mail.site:}") String site) {
        this.papers = papers;
        this.actors = actors;
        this.site = site;
    }

    @ViewOnRecord("document")
    @GetMapping({"/entries/{id}/submitted.pdf", "/desk/entries/{id}/submitted.pdf", "/office/entries/{id}/submitted.pdf"
    })
    ResponseEntity<byte[]> submitted(@PathVariable String id) {
        return file(papers.submitted(actors.get(), id).orThrow());
    }

    @GetMapping({
        "/entries/{id}/certificate.pdf",
        "/desk/entries/{id}/certificate.pdf",
        "/office/entries/{id}/certificate.pdf"
    })
    ResponseEntity<byte[]> certificate(@PathVariable String id) {
        return file(papers.certificate(actors.get(), id, site()).orThrow());
    }

    /** Where this installation says it is; else where the request found it. */
    private String site() {
        return site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.replaceAll("/+$", "");
    }

    private static ResponseEntity<byte[]> file(Printed printed) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(printed.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(printed.pdf());
    }
}
