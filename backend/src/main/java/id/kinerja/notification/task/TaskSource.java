package id.kinerja.notification.task;

/** What waits for people in one feature; a bean of this kind is found by itself. */
public interface TaskSource {

    /**
     * Selects of our own text, joined by UNION ALL, each with the columns {@code code} (a {@link TaskCode}), {@code count},
     * {@code label}, {@code due_on}, {@code subject_type} and {@code subject_id} in this order; NULLs need a type. All sources become
     * one statement. It offers {@code :me} (the caller as an employee, of nobody for an account without one), {@code :personnel}
     * (whether the caller is of the personnel office), {@code :today}, {@code :now} and {@code :zone}; those in whose seat the caller
     * assesses today as {@code seat (employee_id)}, the cycles at work as {@code open_cycle (id, year, rhythm)}, and the units that
     * the caller heads, those below them included, as {@code headed (id, nearer)} with the other heads that are nearer to the unit.
     */
    String sql();
}
