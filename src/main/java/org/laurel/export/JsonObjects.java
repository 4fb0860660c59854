package org.laurel.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.export.Table.Cell;

/** JSON: a list of objects, one a row, with the columns as names. */
final class JsonObjects {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonObjects() {}

    static byte[] bytes(Table table) {
        List<Map<String, Object>> rows =
                table.rows().stream().map(row -> object(table.columns(), row)).toList();
        try {
            return JSON.writeValueAsBytes(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> object(List<String> columns, List<Cell> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = row.get(column);
            object.put(
                    columns.get(column), cell instanceof Cell.Text text ? text.text() : ((Cell.Number) cell).number());
        }
        return object;
    }
}
