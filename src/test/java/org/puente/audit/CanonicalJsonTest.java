package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sortsNamesByTheirUtf16CodeUnitsWhateverTheOrderTheyCameIn() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("€", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\uFB33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("😀", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("ö", "Latin Small Letter O With Diaeresis");

        // The example of RFC 8785, section 3.2.3.
        assertThat(CanonicalJson.write(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapesWhatMustBeEscapedInTheShortestWayAndNothingElse() {
        assertThat(CanonicalJson.write(Map.of("text", "€$\u000F\nA'\u0042\"\\\b\t\f\r/ñ")))
                .isEqualTo("{\"text\":\"€$\\u000f\\nA'B\\\"\\\\\\b\\t\\f\\r/ñ\"}");
    }

    @Test
    void anEmptyPayloadIsAnEmptyObject() {
        assertThat(CanonicalJson.write(Map.of())).isEqualTo("{}");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("text", "\uD83D")));
    }
}
