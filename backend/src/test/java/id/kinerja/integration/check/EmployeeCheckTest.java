package id.kinerja.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.integration.check.EmployeeProposal.AssignmentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmployeeCheckTest {

    private static final String HEADER =
            "nip,nama,status,golongan,kode_unit,jabatan,jenis_jabatan,nip_atasan,tmt_jabatan,jenis_kelamin,tanggal_lahir\n";
    private static final String HEAD = "197102272017022001,Hani Lestari,PNS,IV/a,KEC,Camat,ADMINISTRATOR,,2025-01-01,P,1971-02-27\n";

    private final KnownOffice empty = SampleFiles.emptyOffice();

    @Test
    void takesTheWholeOffice() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.check("employees.csv", empty);

        assertThat(rows).hasSize(102).allMatch(row -> row.outcome() == Outcome.CREATE);
        assertThat(rows).allMatch(row -> row.proposal().step() == AssignmentStep.BEGIN);
        assertThat(codes(rows)).containsExactly(Map.entry(2, List.of("assessor-missing")));
    }

    @Test
    void findsNothingToChangeInTheSameFileAgain() {
        KnownOffice office = SampleFiles.after(SampleFiles.check("employees.csv", empty), empty);

        List<CheckedRow<EmployeeProposal>> again = SampleFiles.check("employees.csv", office);

        assertThat(again).hasSize(102).allMatch(row -> row.outcome() == Outcome.UNCHANGED && row.proposal() == null);
    }

    @Test
    void namesEachFaultOfTheFileAsOfficesSendIt() {
        KnownOffice office = SampleFiles.after(SampleFiles.check("employees.csv", empty), empty);

        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.check("employees-with-errors.csv", office);

        assertThat(rows).allMatch(row -> row.outcome() == Outcome.REJECTED);
        assertThat(errors(rows)).isEqualTo(Map.ofEntries(
                Map.entry(2, List.of("nip:nip-scientific")),
                Map.entry(3, List.of("nip:nip-zeros-at-the-end")),
                Map.entry(4, List.of("nip:nip-too-short")),
                Map.entry(5, List.of("assessorNip:assessor-is-oneself")),
                Map.entry(6, List.of("assessorNip:assessor-unknown")),
                Map.entry(7, List.of("unit:unit-unknown")),
                Map.entry(8, List.of("birthDate:date-impossible")),
                Map.entry(9, List.of("grade:grade-unknown")),
                Map.entry(10, List.of("name:missing")),
                Map.entry(11, List.of("status:status-unknown")),
                Map.entry(12, List.of("nip:nip-double")),
                Map.entry(13, List.of("nip:nip-double")),
                Map.entry(14, List.of("name:formula")),
                Map.entry(15, List.of("email:email-broken"))));
    }

    @Test
    void warnsWhereTheNumberTellsAnotherSexBirthDateOrStatus() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER + HEAD
                + "198909142017211001,Tatang,PNS,III/a,KEC,Staf,PELAKSANA,197102272017022001,2021-03-01,P,1990-09-14\n", empty);

        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.CREATE);
        assertThat(rows.get(1).problems()).extracting(RowProblem::code).containsExactlyInAnyOrder(
                "nip-differs-from-status", "nip-differs-from-birth-date", "nip-differs-from-sex");
    }

    @Test
    void refusesAGradeThatDoesNotFitTheStatus() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER
                + "198909142017211001,Tatang,PPPK,III/a,KEC,Staf,PELAKSANA,,2021-03-01,L,1989-09-14\n"
                + "197102272017022001,Hani,PNS,IX,KEC,Camat,ADMINISTRATOR,,2025-01-01,P,1971-02-27\n", empty);

        assertThat(errors(rows)).isEqualTo(Map.of(
                2, List.of("grade:grade-not-for-contract"), 3, List.of("grade:grade-not-for-civil-servant")));
    }

    @Test
    void refusesEverybodyInALoopOfSuperiorsAndWhoHangsOnThem() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER + HEAD
                + row("199507032016021001", "199403252019031001")
                + row("199403252019031001", "199507032016021001")
                + row("198108222018071001", "199507032016021001")
                + row("198105052008071001", "197102272017022001"), empty);

        assertThat(errors(rows)).isEqualTo(Map.of(
                3, List.of("assessorNip:assessor-loop"), 4, List.of("assessorNip:assessor-loop"),
                5, List.of("assessorNip:assessor-row-rejected")));
        assertThat(rows.get(1).problems().getFirst().arguments()).containsExactly("3, 4");
    }

    @Test
    void seesALoopThatClosesThroughPeopleOutsideTheFile() {
        KnownOffice office = SampleFiles.after(SampleFiles.checkText(HEADER + HEAD
                + row("199507032016021001", "197102272017022001") + row("199403252019031001", "199507032016021001"), empty), empty);

        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER
                + HEAD.replace("ADMINISTRATOR,,", "ADMINISTRATOR,199403252019031001,"), office);

        assertThat(errors(rows)).isEqualTo(Map.of(2, List.of("assessorNip:assessor-loop")));
    }

    @Test
    void warnsOfASuperiorBelowSupervisorAndOfNone() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER
                + row("199507032016021001", "") + row("199403252019031001", "199507032016021001"), empty);

        assertThat(codes(rows)).isEqualTo(Map.of(2, List.of("assessor-missing"), 3, List.of("assessor-below-supervisor")));
    }

    @Test
    void refusesAPostThatIsTwoKindsOfPost() {
        List<CheckedRow<EmployeeProposal>> rows = SampleFiles.checkText(HEADER + HEAD
                + row("199507032016021001", "197102272017022001")
                + row("199403252019031001", "197102272017022001").replace("PELAKSANA", "PENGAWAS"), empty);

        assertThat(errors(rows)).isEqualTo(Map.of(4, List.of("positionKind:position-kind-differs")));
    }

    @Test
    void beginsANewAssignmentTodayWhereTheFileGivesNoLaterDay() {
        KnownOffice office = SampleFiles.after(SampleFiles.check("employees.csv", empty), empty);
        String csv = SampleFiles.text("employees.csv").replace(",KEC-PEM,Operator Layanan,", ",KEC-TRA,Operator Layanan,");

        List<CheckedRow<EmployeeProposal>> moved = SampleFiles.checkText(csv, office).stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED).toList();

        assertThat(moved).isNotEmpty().allSatisfy(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.UPDATE);
            assertThat(row.proposal().step()).isEqualTo(AssignmentStep.FOLLOW);
            assertThat(row.proposal().startsOn()).isEqualTo(SampleFiles.TODAY);
            assertThat(row.proposal().employeeChanges()).isFalse();
            assertThat(row.changes()).extracting(FieldChange::field).containsExactly("unit", "startsOn");
        });
    }

    @Test
    void leavesFieldsAloneWhoseColumnsAreNotThere() {
        KnownOffice office = SampleFiles.after(SampleFiles.check("employees.csv", empty), empty);
        String narrow = SampleFiles.text("employees.csv").lines()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[4], cells[5], cells[8], cells[9], cells[10]))
                .collect(Collectors.joining("\n"));

        assertThat(SampleFiles.checkText(narrow, office)).allMatch(row -> row.outcome() == Outcome.UNCHANGED);
    }

    private static String row(String nip, String assessor) {
        return nip + ",Budi,PNS,III/a,KEC-YAN,Staf,PELAKSANA," + assessor + ",2024-01-01,,\n";
    }

    private static Map<Integer, List<String>> errors(List<CheckedRow<EmployeeProposal>> rows) {
        return rows.stream().filter(row -> row.outcome() == Outcome.REJECTED).collect(Collectors.toMap(CheckedRow::number,
                row -> row.problems().stream().filter(RowProblem::isError)
                        .map(problem -> problem.field().key() + ":" + problem.code()).toList()));
    }

    private static Map<Integer, List<String>> codes(List<CheckedRow<EmployeeProposal>> rows) {
        return new ArrayList<>(rows).stream().filter(row -> !row.problems().isEmpty()).collect(Collectors.toMap(
                CheckedRow::number, row -> row.problems().stream().map(RowProblem::code).toList()));
    }
}
