package org.laurel.dev;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page on this machine that shows the one-time code of the moment, so that trying out needs no telephone. */
final class DemoCodes {

    private DemoCodes() {}

    /** The port where the page is. */
    static int show() {
        try {
            HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            page.createContext("/", question -> {
                byte[] text = words().getBytes(StandardCharsets.UTF_8);
                question.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                question.getResponseHeaders().set("Refresh", "5");
                question.sendResponseHeaders(200, text.length);
                question.getResponseBody().write(text);
                question.close();
            });
            page.start();
            return page.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words() {
        long now = System.currentTimeMillis() / 1000;
        long step = now / OneTimeCode.SECONDS;
        return "One-time code of every demonstration account: " + OneTimeCode.at(step) + "\nNext in "
                + (OneTimeCode.SECONDS - now % OneTimeCode.SECONDS) + " s: " + OneTimeCode.at(step + 1)
                + "\nEach code works once for an account.\n";
    }
}
