package org.laurel.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A "no" to a program: problem details as RFC 9457 has them, and the single faults at their fields. Its type leads to the
 * page that explains it.
 */
public record Problem(
        String type, String title, int status, String detail, String instance, List<Refusal.Fault> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String EXPLAINED_AT = "/api#";
    private static final JsonMapper JSON = new JsonMapper();

    /** What sort of problem; the word of its type is the kind's name with hyphens. */
    public enum Kind {
        UNREADABLE(400, "The request cannot be read"),
        KEY_UNFIT(400, "The idempotency key cannot be used"),
        NOT_SIGNED_IN(401, "It is not known who asks"),
        NOT_YOURS(403, "This is not yours to do"),
        UNKNOWN(404, "There is no such thing"),
        WRONG_METHOD(405, "This address does not take this method"),
        NOT_SERVED(406, "This form of answer is not served"),
        CLOSED(409, "It is not the time for it"),
        OVERTAKEN(409, "Something else has happened in the meantime"),
        VERSION_STALE(412, "The thing has changed since it was read"),
        TOO_LARGE(413, "More was sent than is taken"),
        WRONG_TYPE(415, "This kind of content is not taken"),
        INVALID(422, "Something in it is not right yet"),
        KEY_REUSED(422, "The idempotency key belongs to another request"),
        VERSION_MISSING(428, "The version that was read has to be named"),
        TOO_OFTEN(429, "Too many requests"),
        FAILED(500, "Something went wrong here"),
        AWAY(503, "Something that is needed does not answer");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }

        /** Its name in a problem's type, and where the documentation explains it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        faults = List.copyOf(faults);
    }

    /** @param instance the path that was asked for */
    public static Problem of(Kind kind, String detail, String instance) {
        return of(kind, detail, instance, List.of());
    }

    public static Problem of(Kind kind, String detail, String instance, List<Refusal.Fault> faults) {
        return new Problem(EXPLAINED_AT + kind.word(), kind.title(), kind.status(), detail, instance, faults);
    }

    public static Problem of(Refusal refusal, String instance) {
        return of(Kind.valueOf(refusal.kind().name()), refusal.sentence(), instance, refusal.faults());
    }

    /** Answers with it, in the place of whatever was about to be answered. */
    public void send(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(written());
    }

    private byte[] written() throws JsonProcessingException {
        return JSON.writeValueAsBytes(this);
    }
}
