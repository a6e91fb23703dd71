package id.kinerja.shared.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadableCodeTest {

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(ReadableCode.read("7k2m-qoxr-93tb")).contains("7K2MQ0XR93TB");
        assertThat(ReadableCode.read(" 7K2M Q0XR 93TI ")).contains("7K2MQ0XR93T1");
        assertThat(ReadableCode.read("7K2M-Q0XR")).isEmpty();
        assertThat(ReadableCode.read("7K2M-Q0XR-93TU")).isEmpty();
    }

    @Test
    void theHighestSixtyBitsCount() {
        assertThat(ReadableCode.of(0)).isEqualTo("000000000000");
        assertThat(ReadableCode.of(-1L)).isEqualTo("ZZZZZZZZZZZZ");
        assertThat(ReadableCode.of(0xF)).isEqualTo("000000000000");
        assertThat(ReadableCode.of(0x10)).isEqualTo("000000000001");
    }

    @Test
    void codesDoNotRepeatAndSurviveBeingShown() {
        Random random = new Random(7);
        List<String> made = Stream.generate(() -> ReadableCode.of(random.nextLong())).limit(1000).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(code -> ReadableCode.read(ReadableCode.shown(code)).orElseThrow().equals(code));
    }
}
