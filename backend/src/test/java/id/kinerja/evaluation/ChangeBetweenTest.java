package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.progress.Office.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.progress.Office;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.problem.ProblemType;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holder and acting official may write at one moment: what was committed between reading and changing is not written over. */
@KinerjaTest
class ChangeBetweenTest {

    @Inject
    EvaluationRepository repository;

    private UUID id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = UUID.fromString(idOf(CLERK, Office.Q2));
    }

    @Test
    void whoIsSlowerIsToldAndChangesNothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            EvaluationHeader read = repository.findHeader(id).orElseThrow();
            Database.run("UPDATE evaluation SET feedback = 'Tulisan yang lain', version = version + 1 WHERE id = ?", id);
            repository.change(read, evaluation -> evaluation.submit("Sudah lengkap", java.time.Instant.EPOCH));
        })).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.STALE));
        assertThat(Database.rows("SELECT feedback, status FROM evaluation WHERE id = ?", id).getFirst())
                .containsEntry("feedback", "Tulisan yang lain").containsEntry("status", "FILLING");
    }
}
