package id.kinerja.shared.problem;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL's and the pool's refusals mean to a caller; the text of the database is never shown. */
@Singleton
class DatabaseProblems {

    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";
    private static final String SERIALIZATION = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String CANCELED = "57014";

    /** Null where the failure is a fault of ours and must be answered with 500. */
    ProblemException translate(SQLException failure) {
        String state = failure.getSQLState() == null ? poolState(failure) : failure.getSQLState();
        return switch (state) {
            case UNIQUE, EXCLUSION, FOREIGN_KEY, CHECK -> constraint(failure);
            case SERIALIZATION, DEADLOCK -> Problem.unavailable("problem.try-again");
            case LOCK_TIMEOUT -> Problem.unavailable("problem.being-changed");
            case CANCELED -> Problem.unavailable("problem.took-too-long");
            default -> isDown(state) ? Problem.unavailable("problem.database-unavailable") : null;
        };
    }

    /** Classes 08 (connection), 53 (resources), 57P (server shutting down) and an exhausted pool. */
    private static boolean isDown(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    /** The pool reports a timeout without an SQL state. */
    private static String poolState(SQLException failure) {
        String text = String.valueOf(failure.getMessage()).toLowerCase();
        return text.contains("acquisition timeout") || text.contains("pool") ? "08000" : "";
    }

    /** A batch reports its own exception first and the server's behind it. */
    private static PSQLException byServer(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            if (each instanceof PSQLException told) {
                return told;
            }
        }
        return failure.getCause() instanceof PSQLException told ? told : null;
    }

    private static ProblemException constraint(SQLException failure) {
        PSQLException told = byServer(failure);
        ServerErrorMessage server = told == null ? null : told.getServerErrorMessage();
        String name = server == null ? null : server.getConstraint();
        return name == null ? Problem.of(ProblemType.CONFLICT) : Problem.conflict("constraint." + name);
    }
}
