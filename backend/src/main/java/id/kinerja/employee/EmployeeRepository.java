package id.kinerja.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EmployeeRepository implements PanacheRepositoryBase<Employee, UUID> {

    Optional<Employee> findActiveByNip(String nip) {
        return find("nip = ?1 and active", nip).firstResultOptional();
    }

    /** Two people may share an office address: then nobody is found by it. */
    Optional<Employee> findActiveByEmail(String email) {
        var found = find("lower(email) = lower(?1) and active", email).range(0, 1).list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
