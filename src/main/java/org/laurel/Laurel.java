package org.laurel;

import java.io.IOException;
import java.util.OptionalInt;
import org.laurel.cli.LaurelCommand;
import org.laurel.cli.OwnJvm;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: an award from the call for entries to the opened envelope. */
@SpringBootApplication
public class Laurel {

    public static void main(String... arguments) throws IOException {
        OptionalInt answered = LaurelCommand.answer(arguments);
        OptionalInt ended = answered.isPresent() ? answered : OwnJvm.ofAServer(arguments);
        ended.ifPresentOrElse(System::exit, () -> SpringApplication.run(Laurel.class, arguments));
    }
}
