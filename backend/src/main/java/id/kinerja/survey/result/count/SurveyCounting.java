package id.kinerja.survey.result.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.SmallGroups;
import id.kinerja.survey.result.figure.SurveyItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Counts the answers of a survey, at closing and again after a voiding. */
@ApplicationScoped
public class SurveyCounting {

    /** Services with few answers go by this name, so that nobody is found through a rare service. */
    static final String OTHER = "LAIN";

    private static final UUID NO_SERVICE = new UUID(0, 0);
    private static final String NONE = "-";

    private final CountRepository counts;
    private final ObjectMapper json;

    SurveyCounting(CountRepository counts, ObjectMapper json) {
        this.counts = counts;
        this.json = json;
    }

    /** Replaces the counts and the file; the caller holds the survey and reckons the index from them. */
    @Transactional(TxType.MANDATORY)
    public Frozen count(UUID survey, List<SurveyItem> items) {
        counts.giveTime();
        counts.forget(survey);
        counts.count(survey);
        RawFile file = new RawFile(items.stream().map(SurveyItem::code).toList());
        try (Stream<Row> lines = counts.lines(survey, labels(counts.services(survey)), OTHER)) {
            lines.forEach(line -> file.add(line.text("line"), line.whole("n")));
        }
        counts.keepFile(survey, file.finish());
        return new Frozen(file.hash(), file.rows());
    }

    /** The very file that was hashed. */
    public InputStream open(UUID survey) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(counts.file(survey)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Two units may use one code: then the unit's stands before it. */
    private String labels(List<Row> services) {
        Set<Integer> hidden = SmallGroups.hidden(services.stream().map(row -> row.whole("n")).toList());
        Map<String, Long> codes = services.stream().filter(row -> row.text("code") != null)
                .collect(Collectors.groupingBy(row -> row.text("code"), Collectors.counting()));
        List<Map<String, String>> labels = new ArrayList<>();
        IntStream.range(0, services.size()).filter(place -> !hidden.contains(place)).forEach(place -> {
            Row row = services.get(place);
            String code = row.text("code");
            labels.add(code == null ? Map.of("id", NO_SERVICE.toString(), "label", NONE) : Map.of(
                    "id", row.uuid("service_type_id").toString(), "label", codes.get(code) > 1 ? row.text("unit_code") + "/" + code : code));
        });
        try {
            return json.writeValueAsString(labels);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
