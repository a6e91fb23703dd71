package id.kinerja.integration.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text table; the separator is the one that makes the first rows widest (Indonesian Excel writes ;). */
final class CsvSheet {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int SAMPLE_ROWS = 20;
    /** A first line by which Excel itself is told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([,;\\t])\"?\\R", Pattern.CASE_INSENSITIVE);

    private CsvSheet() {}

    static SheetTable read(byte[] content) {
        String text = TextEncoding.decode(content);
        Matcher told = SEPARATOR_LINE.matcher(text);
        if (told.find()) {
            return read(text.substring(told.end()), told.group(1).charAt(0), 1);
        }
        return read(text, widest(text), 0);
    }

    private static SheetTable read(String text, char separator, int rowsAbove) {
        RowCollector collector = new RowCollector();
        try (CsvReader<CsvRecord> records = reader(text, separator, false)) {
            int number = rowsAbove;
            for (CsvRecord record : records) {
                number++;
                collector.add(number, record.getFields().stream().map(SheetCell::text).toList());
            }
        } catch (CsvParseException unclosed) {
            throw new FileRefused(FileRefusal.QUOTE_NOT_CLOSED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SheetTable("CSV", collector.rows());
    }

    private static char widest(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt((Character separator) -> typicalWidth(text, separator)))
                .orElseThrow();
    }

    private static int typicalWidth(String text, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> records = reader(text, separator, true)) {
            for (CsvRecord record : records) {
                widths.add(record.getFieldCount());
                if (widths.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            return 0;
        }
        widths.sort(Comparator.naturalOrder());
        return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
    }

    /** Empty lines are counted, so that a row keeps the number the spreadsheet shows. */
    private static CsvReader<CsvRecord> reader(String text, char separator, boolean lenient) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(lenient)
                .ofCsvRecord(text);
    }
}
