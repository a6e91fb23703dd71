package id.kinerja.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(TrackingCode.read("7k2m-qoxr-93tb")).contains("7K2MQ0XR93TB");
        assertThat(TrackingCode.read(" 7K2M Q0XR 93TI ")).contains("7K2MQ0XR93T1");
        assertThat(TrackingCode.read("7K2M-Q0XR")).isEmpty();
        assertThat(TrackingCode.read("7K2M-Q0XR-93TU")).isEmpty();
    }

    @Test
    void codesDoNotRepeatAndSurviveBeingShown() {
        TrackingCode codes = new TrackingCode();
        List<String> made = Stream.generate(codes::next).limit(1000).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(code -> TrackingCode.read(TrackingCode.shown(code)).orElseThrow().equals(code));
    }
}
