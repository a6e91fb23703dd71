package id.kinerja.employee;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the office keeps of a person, tidied (no blanks around, empty titles absent, e-mail in lower case).
 *
 * @param nip as typed; spaces of the printed grouping are taken out
 * @param contractEndsOn null where it is not known; a PNS has none
 * @param grade as typed, such as {@code III/b} or {@code ix}
 */
public record EmployeeData(
        String nip, String name, String titlePrefix, String titleSuffix, EmployeeStatus status, String grade, String email,
        LocalDate contractEndsOn) {

    /** Letters of any script with what stands between them; a formula, a number or markup is no name. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’][\\p{L}\\p{M} .,'’`()/-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private static final int FIRST_CONTRACTS = 2019;
    private static final int LAST_YEAR = 2100;

    public EmployeeData {
        nip = nip.replaceAll("\\s", "");
        name = name.strip().replaceAll("\\s+", " ");
        titlePrefix = tidy(titlePrefix);
        titleSuffix = tidy(titleSuffix);
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        grade = Grade.find(grade, status).map(Grade::code).orElse(grade.strip());
    }

    /** Throws one problem that names every fault by its field. */
    void requireValid(LocalDate today) {
        ProblemException faults = Problem.rule("employee.data-invalid");
        findNipFault(today).ifPresent(key -> faults.at("/nip", key));
        if (!isName()) {
            faults.at("/name", "employee.name-unreadable");
        }
        if (Grade.find(grade, status).isEmpty()) {
            faults.at("/grade", status.isContract() ? "employee.grade-not-of-contract" : "employee.grade-not-of-civil-servant");
        }
        if (email != null && !isEmail()) {
            faults.at("/email", "employee.email-unreadable");
        }
        if (contractEndsOn != null && !isContractEnd(status, contractEndsOn)) {
            faults.at("/contractEndsOn", status.isContract() ? "employee.contract-end-out-of-range" : "employee.contract-end-not-of-civil-servant");
        }
        faults.throwIfAnyFault();
    }

    /** Only people on a contract have an end of it, and none of these lies before the first contracts of 2019. */
    public static boolean isContractEnd(EmployeeStatus status, LocalDate day) {
        return status.isContract() && day.getYear() >= FIRST_CONTRACTS && day.getYear() <= LAST_YEAR;
    }

    /** The key of the sentence that says what is wrong with the number. */
    public Optional<String> findNipFault(LocalDate today) {
        return Nip.findFault(nip, today).map(EmployeeData::keyOf);
    }

    public static String keyOf(Nip.Fault fault) {
        return "employee.nip-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isName() {
        return NAME.matcher(name).matches();
    }

    public boolean isEmail() {
        return email == null || EMAIL.matcher(email).matches();
    }

    private static String tidy(String title) {
        return title == null || title.isBlank() ? null : title.strip();
    }

    /** Never the data: they must not reach a log. */
    @Override
    public String toString() {
        return "EmployeeData";
    }
}
