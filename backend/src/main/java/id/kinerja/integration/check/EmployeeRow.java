package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.*;

import id.kinerja.employee.EmployeeData;
import id.kinerja.employee.EmployeeStatus;
import id.kinerja.employee.Grade;
import id.kinerja.employee.Nip;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One person's row as far as it can be read by itself. Values that are null were empty, unreadable or not mapped; the
 * problems tell which.
 */
record EmployeeRow(
        int number,
        String label,
        String nip,
        String name,
        String titlePrefix,
        String titleSuffix,
        EmployeeStatus status,
        String grade,
        String unit,
        String position,
        PositionKind positionKind,
        String echelon,
        String assessorNip,
        LocalDate startsOn,
        String email,
        LocalDate contractEndsOn,
        List<RowProblem> problems) {

    /** As the employee's own rule has it: letters of any script and what stands between them. */
    private static final Pattern READABLE_NAME = Pattern.compile("[\\p{L}'’][\\p{L}\\p{M} .,'’`()/-]*");
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);
    private static final int LABEL_LENGTH = 80;

    static EmployeeRow read(SheetRow row, Mapping mapping, LocalDate today) {
        RowReading cells = new RowReading(row, mapping);
        String nip = cells.nip(NIP, today).orElse(null);
        Optional<String> name = cells.text(NAME);
        name.ifPresent(text -> lookAtName(cells, text));
        EmployeeStatus status = cells.choice(STATUS, "status-unknown", Words::status).orElse(null);
        Optional<LocalDate> bornOn = cells.date(BIRTH_DATE);
        Optional<Nip.Sex> sex = cells.choice(SEX, "sex-unknown", Words::sex);
        compare(cells, nip, status, bornOn, sex, today);
        return new EmployeeRow(
                row.number(), label(row, mapping), nip, name.orElse(null),
                cells.text(TITLE_PREFIX).orElse(null), cells.text(TITLE_SUFFIX).orElse(null),
                status, grade(cells, status), cells.text(UNIT).orElse(null),
                cells.text(POSITION).orElse(null),
                cells.choice(POSITION_KIND, "position-kind-unknown", Words::positionKind).orElse(null),
                cells.text(ECHELON).orElse(null), assessor(cells, nip, today),
                startsOn(cells, mapping, today), email(cells), contractEnd(cells, status), cells.problems());
    }

    private static void lookAtName(RowReading cells, String name) {
        if (!READABLE_NAME.matcher(name).matches()) {
            cells.refuse(NAME, "name-unreadable");
        } else if (name.contains(",")) {
            cells.warn(NAME, "name-with-title");
        }
    }

    private static String grade(RowReading cells, EmployeeStatus status) {
        return cells.text(GRADE).flatMap(text -> {
            if (status == null) {
                return isGradeOfAnybody(text) ? Optional.of(text) : cells.refuse(GRADE, "grade-unknown");
            }
            Optional<String> grade = Grade.find(text, status).map(Grade::code);
            if (grade.isPresent()) {
                return grade;
            }
            boolean known = isGradeOfAnybody(text);
            return cells.refuse(GRADE, !known ? "grade-unknown"
                    : status.isContract() ? "grade-not-for-contract" : "grade-not-for-civil-servant");
        }).orElse(null);
    }

    private static boolean isGradeOfAnybody(String text) {
        return Grade.find(text, EmployeeStatus.PNS).or(() -> Grade.find(text, EmployeeStatus.PPPK)).isPresent();
    }

    /** No check digit exists and old records differ, hence only warnings (A 4.1). */
    private static void compare(RowReading cells, String nip, EmployeeStatus status, Optional<LocalDate> bornOn,
            Optional<Nip.Sex> sex, LocalDate today) {
        if (nip == null || status == null) {
            return;
        }
        for (Nip.Doubt doubt : Nip.of(nip, today).doubtsAgainst(status, bornOn, sex)) {
            switch (doubt) {
                case STATUS_DIFFERS -> cells.warn(STATUS, "nip-differs-from-status");
                case BIRTH_DATE_DIFFERS -> cells.warn(BIRTH_DATE, "nip-differs-from-birth-date");
                case SEX_DIFFERS -> cells.warn(SEX, "nip-differs-from-sex");
            }
        }
    }

    private static String assessor(RowReading cells, String nip, LocalDate today) {
        Optional<String> assessor = cells.nip(ASSESSOR_NIP, today);
        if (assessor.isPresent() && assessor.get().equals(nip)) {
            return cells.<String>refuse(ASSESSOR_NIP, "assessor-is-oneself").orElse(null);
        }
        return assessor.orElse(null);
    }

    private static LocalDate startsOn(RowReading cells, Mapping mapping, LocalDate today) {
        Optional<LocalDate> day = cells.date(STARTS_ON);
        if (day.isPresent() && (day.get().isBefore(EARLIEST) || day.get().isAfter(today.plusYears(1)))) {
            cells.refuse(STARTS_ON, "start-out-of-range");
        }
        return day.orElse(null);
    }

    private static LocalDate contractEnd(RowReading cells, EmployeeStatus status) {
        Optional<LocalDate> day = cells.date(CONTRACT_ENDS_ON);
        if (day.isPresent() && status != null && !EmployeeData.isContractEnd(status, day.get())) {
            cells.refuse(CONTRACT_ENDS_ON, status.isContract() ? "contract-end-out-of-range" : "contract-end-not-for-civil-servant");
        }
        return day.orElse(null);
    }

    private static String email(RowReading cells) {
        return cells.text(ImportField.EMAIL)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> EMAIL.matcher(text).matches()
                        ? Optional.of(text) : cells.refuse(ImportField.EMAIL, "email-broken"))
                .orElse(null);
    }

    /** Enough to find the row again: the name, or else whatever stands first. */
    static String label(SheetRow row, Mapping mapping) {
        String name = mapping.cell(row, NAME).text();
        String found = !name.isEmpty() ? name : row.cells().stream()
                .map(cell -> cell.text()).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return found.length() > LABEL_LENGTH ? found.substring(0, LABEL_LENGTH) + "…" : found;
    }

    boolean hasError() {
        return problems.stream().anyMatch(RowProblem::isError);
    }
}
