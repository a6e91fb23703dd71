package id.kinerja.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FollowUpCodeTest {

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(FollowUpCode.read("7k2m-qoxr-93tb")).contains("7K2MQ0XR93TB");
        assertThat(FollowUpCode.read(" 7K2M Q0XR 93TI ")).contains("7K2MQ0XR93T1");
        assertThat(FollowUpCode.read("7K2M-Q0XR")).isEmpty();
        assertThat(FollowUpCode.read("7K2M-Q0XR-93TU")).isEmpty();
    }

    @Test
    void codesDoNotRepeatAndSurviveBeingShown() {
        FollowUpCode codes = new FollowUpCode();
        List<String> made = Stream.generate(codes::next).limit(1000).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(code -> FollowUpCode.read(FollowUpCode.shown(code)).orElseThrow().equals(code));
    }
}
