package org.laurel;

import org.laurel.cli.LaurelCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: an award from the call for entries to the opened envelope. */
@SpringBootApplication
public class Laurel {

    public static void main(String... arguments) {
        LaurelCommand.answer(arguments)
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(Laurel.class, arguments));
    }
}
