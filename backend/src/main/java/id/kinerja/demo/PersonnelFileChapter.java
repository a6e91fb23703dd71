package id.kinerja.demo;

import id.kinerja.employee.EmployeePatch;
import id.kinerja.employee.EmployeeService;
import id.kinerja.followup.credit.CreditService;
import id.kinerja.followup.credit.GivenCreditRequest;
import id.kinerja.followup.earlier.EarlierResult;
import id.kinerja.followup.earlier.EarlierResults;
import id.kinerja.followup.earlier.Scheme;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.http.Patch;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the personnel office keeps of people: ends of contracts, results of the years before, credit of the one functional official. */
@ApplicationScoped
class PersonnelFileChapter implements DemoChapter {

    private static final String ARCHIVIST = "198108222018071001";
    /** Digits 13 and 14 above 12 belong to a PPPK. */
    private static final int LAST_MONTH = 12;

    private final EmployeeService employees;
    private final EarlierResults earlier;
    private final CreditService credits;

    PersonnelFileChapter(EmployeeService employees, EarlierResults earlier, CreditService credits) {
        this.employees = employees;
        this.earlier = earlier;
        this.credits = credits;
    }

    @Override
    public void write(Stage stage) {
        LocalDate day = LocalDate.of(stage.calendar().year(), 1, 12);
        for (DemoPerson person : stage.everybody()) {
            if (Integer.parseInt(person.nip().substring(12, 14)) > LAST_MONTH) {
                at(stage, person, day, () -> keepContract(person, endOfContract(stage, person)));
            } else if (person.number() % 3 == 0 || person.nip().equals(DemoAccounts.READER) || person.nip().equals(DemoAccounts.SUPERVISOR)) {
                at(stage, person, day.plusDays(2), () -> earlier.put(resultsOf(person, stage.calendar().year())));
            }
            if (person.nip().equals(ARCHIVIST)) {
                at(stage, person, day.plusDays(3), () -> credits.give(person.employeeId(), new GivenCreditRequest(
                        stage.calendar().year() - 1, new BigDecimal("37.50"), "PAK 800/114/" + stage.calendar().year())));
            }
        }
    }

    /** Some within the months in which an extension is prepared, the others later. */
    private static LocalDate endOfContract(Stage stage, DemoPerson person) {
        LocalDate today = stage.calendar().today();
        return switch (person.number() % 7) {
            case 0 -> today.plusMonths(5).withDayOfMonth(1).minusDays(1);
            case 3 -> today.plusMonths(8).withDayOfMonth(1).minusDays(1);
            default -> LocalDate.of(today.getYear() + 2 + person.number() % 3, 2, 28);
        };
    }

    private void keepContract(DemoPerson person, LocalDate end) {
        var present = employees.findById(person.employeeId()).orElseThrow();
        employees.updateEmployee(person.employeeId(), Etag.header(present.version()), new EmployeePatch(Patch.absent(), Patch.absent(), Patch.absent(),
                Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), Patch.of(end), Patch.absent()));
    }

    /** As an archive holds them: older rules, one year without a number, 2021 in two halves. */
    private static List<EarlierResult> resultsOf(DemoPerson person, int year) {
        Random chance = person.chance("earlier");
        List<EarlierResult> results = new ArrayList<>();
        for (int past = Math.max(2018, year - 8); past < year; past++) {
            Scheme scheme = past <= 2021 ? Scheme.PP_46_2011 : Scheme.PANRB_6_2022;
            BigDecimal score = past <= 2021 ? BigDecimal.valueOf(7_800 + chance.nextInt(1_200), 2) : null;
            results.add(new EarlierResult(person.employeeId(), past, scheme, score, past == 2021 ? null : "Baik", "Arsip kepegawaian " + past));
            if (past == 2021) {
                results.add(new EarlierResult(person.employeeId(), past, Scheme.PANRB_8_2021, new BigDecimal("109"), "Baik", "SKP Juli-Desember 2021"));
            }
        }
        return results;
    }

    private static void at(Stage stage, DemoPerson person, LocalDate day, Runnable deed) {
        stage.timeline().at(stage.calendar().at(day, person.chance("file" + day)), stage.personnel(), deed);
    }
}
