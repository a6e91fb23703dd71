package id.kinerja.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A civil servant of the office. Known by an id of ours: a PPPK's number changes with each new appointment. */
@Entity
@Table(name = "employee")
public class Employee {

    @Id
    private UUID id;

    private String nip;
    private String name;

    @Column(name = "title_prefix")
    private String titlePrefix;

    @Column(name = "title_suffix")
    private String titleSuffix;

    @Enumerated(EnumType.STRING)
    private EmployeeStatus status;

    private String grade;
    private String email;

    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;

    private boolean active = true;

    @Version
    private int version;

    protected Employee() {}

    Employee(UUID id, EmployeeData data, LocalDate today) {
        this.id = id;
        describe(data, today);
    }

    final void describe(EmployeeData data, LocalDate today) {
        data.requireValid(today);
        nip = data.nip();
        name = data.name();
        titlePrefix = data.titlePrefix();
        titleSuffix = data.titleSuffix();
        status = data.status();
        grade = data.grade();
        email = data.email();
        contractEndsOn = data.contractEndsOn();
    }

    /** Left the office, or came back; the file stays. */
    void setInService(boolean inService) {
        active = inService;
    }

    EmployeeData data() {
        return new EmployeeData(nip, name, titlePrefix, titleSuffix, status, grade, email, contractEndsOn);
    }

    public UUID id() {
        return id;
    }

    public String nip() {
        return nip;
    }

    /** The bare name; the one with titles is made by {@link DisplayName}. */
    public String name() {
        return name;
    }

    public String displayName() {
        return DisplayName.of(titlePrefix, name, titleSuffix);
    }

    public EmployeeStatus status() {
        return status;
    }

    public String grade() {
        return grade;
    }

    public String email() {
        return email;
    }

    public LocalDate contractEndsOn() {
        return contractEndsOn;
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
