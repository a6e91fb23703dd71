package id.kinerja.document.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Respondents by elements, from the very file whose hash is published.
 *
 * @param whole false where there are more than were asked for; then there are none at all, since half a table proves nothing
 */
record AnswerSheet(List<Line> lines, boolean whole) {

    static final AnswerSheet NONE = new AnswerSheet(List.of(), true);

    private static final int BEFORE = 2;

    /** One respondent: the service's code, and a score or nothing for each item. */
    record Line(String service, List<String> scores) {}

    static AnswerSheet read(InputStream file, int items, int most) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<CsvRecord> all = rows.stream()) {
            List<Line> lines = all.skip(1).limit(most + 1L)
                    .map(row -> new Line(row.getField(0), row.getFields().subList(BEFORE, BEFORE + items))).toList();
            return lines.size() > most ? new AnswerSheet(List.of(), false) : new AnswerSheet(lines, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
