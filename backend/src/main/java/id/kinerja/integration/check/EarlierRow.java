package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.EARLIER_NIP;
import static id.kinerja.integration.check.ImportField.EARLIER_PREDICATE;
import static id.kinerja.integration.check.ImportField.EARLIER_SCHEME;
import static id.kinerja.integration.check.ImportField.EARLIER_SCORE;
import static id.kinerja.integration.check.ImportField.EARLIER_SOURCE;
import static id.kinerja.integration.check.ImportField.EARLIER_YEAR;

import id.kinerja.followup.earlier.Scheme;
import id.kinerja.integration.file.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One earlier result as far as its row can be read by itself; what is null was empty, unreadable or not mapped. */
record EarlierRow(
        int number, String label, String nip, Integer year, Scheme scheme, BigDecimal score, String predicate, String source,
        List<RowProblem> problems) {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
    private static final int FIRST_YEAR = 1979;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(200);

    static EarlierRow read(SheetRow row, Mapping mapping, LocalDate today) {
        RowReading cells = new RowReading(row, mapping);
        String nip = cells.nip(EARLIER_NIP, today).orElse(null);
        Integer year = year(cells, today);
        Scheme scheme = cells.choice(EARLIER_SCHEME, "scheme-unknown", Scheme::find).orElse(null);
        BigDecimal score = score(cells);
        String predicate = cells.text(EARLIER_PREDICATE).orElse(null);
        boolean scoreWasRead = cells.problems().stream().noneMatch(problem -> problem.field() == EARLIER_SCORE);
        if (score == null && predicate == null && scoreWasRead) {
            cells.refuse(EARLIER_SCORE, "score-and-predicate-missing");
        }
        if (year != null && scheme != null && !scheme.isUsualIn(year)) {
            cells.warn(EARLIER_SCHEME, "scheme-of-other-years");
        }
        return new EarlierRow(row.number(), nip == null ? EmployeeRow.label(row, mapping) : nip, nip, year, scheme, score, predicate,
                cells.text(EARLIER_SOURCE).orElse(null), cells.problems());
    }

    private static Integer year(RowReading cells, LocalDate today) {
        return cells.text(EARLIER_YEAR).flatMap(text -> {
            Optional<Integer> year = YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            return year.filter(each -> each >= FIRST_YEAR && each <= today.getYear()).isPresent()
                    ? year : cells.<Integer>refuse(EARLIER_YEAR, "year-unreadable");
        }).orElse(null);
    }

    /** With its decimals as given; a comma or a point before them. */
    private static BigDecimal score(RowReading cells) {
        return cells.text(EARLIER_SCORE).flatMap(text -> {
            Optional<BigDecimal> score = SCORE.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
            return score.filter(each -> each.compareTo(HIGHEST) <= 0).isPresent()
                    ? score : cells.<BigDecimal>refuse(EARLIER_SCORE, "score-unreadable");
        }).orElse(null);
    }

    boolean hasError() {
        return problems.stream().anyMatch(RowProblem::isError);
    }
}
