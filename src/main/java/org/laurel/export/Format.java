package org.laurel.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a table is written. */
public enum Format {
    CSV("text/csv;charset=UTF-8", CommaSeparated::bytes),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Spreadsheet::bytes),
    JSON("application/json", JsonObjects::bytes);

    private final String mediaType;
    private final Function<Table, byte[]> writer;

    Format(String mediaType, Function<Table, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public byte[] write(Table table) {
        return writer.apply(table);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its ending: {@code csv}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
