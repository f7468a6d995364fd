package org.puente.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A sheet as text in a row: field codes in order, so that equal sheets are equal texts. */
@Component
class SheetJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Sheet sheet) {
        Map<String, String> byCode = new TreeMap<>();
        sheet.fields().forEach((field, text) -> byCode.put(field.code(), text));
        return json.writeValueAsString(byCode);
    }

    Sheet read(String text) {
        EnumMap<SheetField, String> fields = new EnumMap<>(SheetField.class);
        json.readValue(text, TEXTS)
                .forEach((code, value) -> SheetField.ofCode(code).ifPresent(field -> fields.put(field, value)));
        return new Sheet(fields);
    }
}
