package org.laurel.entry.web;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.entry.AnEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A program that comes to the doors in an entrant's name, and has asked nothing before. */
abstract class AnEntrantsProgram extends AnEdition {

    static final String ENTRIES = "/api/v1/entries";

    @Autowired
    protected MockMvc doors;

    protected Program program;

    @BeforeEach
    void aProgram() {
        jdbc.sql("delete from once_answer").update();
        program = new Program(doors, entrant);
    }

    protected Reply change(String method, String path, Object body, String etag) {
        return program.send(method, path, body, Map.of("If-Match", etag));
    }
}
