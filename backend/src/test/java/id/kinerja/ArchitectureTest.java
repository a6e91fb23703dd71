package id.kinerja;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Each feature may use only those before it; what it must tell those behind it, it tells by events. */
    private static final List<String> ORDER = List.of(
            "shared", "audit", "organization", "employee", "identity", "notification", "cycle", "service", "survey", "target",
            "progress", "feedback", "evaluation", "objection", "followup", "document", "insight", "training");

    private static final int LONGEST_CLASS = 250;
    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.kinerja");
    }

    @Test
    void aFeatureUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = Stream.concat(ORDER.stream().skip(i + 1), Stream.of("integration", "demo"))
                    .map(name -> "id.kinerja." + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("id.kinerja." + ORDER.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(later).allowEmptyShould(true).check(product);
        }
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("id.kinerja.(*)..").should().beFreeOfCycles().check(product);
        slices().matching("id.kinerja.shared.(*)..").should().beFreeOfCycles().check(product);
    }

    @Test
    void aResourceSpeaksHttpOnly() {
        noClasses().that().haveSimpleNameEndingWith("Resource")
                .should().dependOnClassesThat(simpleNameEndingWith("Repository"))
                .orShould().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().areAssignableTo(Transactional.class)
                .allowEmptyShould(true).check(product);
    }

    @Test
    void repositoriesAreKnownOnlyInTheirPackage() {
        classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate().check(product);
    }

    /** A service may bear a plain noun, such as AuditTrail or Sessions; what has another part to play begins none. */
    @Test
    void transactionsBeginInServices() {
        String others = ".*(Resource|Repository|Request|Response|Permissions|Settings|Status|Action)$";
        methods().that().areAnnotatedWith(Transactional.class)
                .should().beDeclaredInClassesThat(areServices(others)).allowEmptyShould(true).check(product);
        noClasses().that().haveNameMatching(others).or().areAnnotatedWith(Entity.class)
                .should().beAnnotatedWith(Transactional.class).allowEmptyShould(true).check(product);
    }

    @Test
    void timeIdsAndChanceAreInjected() {
        noClasses().that(areNotTheSource())
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(UUID.class, "randomUUID")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Math.class, "random")
                .check(product);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?)$").check(product);
    }

    /** Two types of one schema name would quietly become one in the contract. */
    @Test
    void schemasOfTheContractHaveNamesOfTheirOwn() {
        Map<String, List<String>> named = product.stream()
                .filter(type -> type.isRecord() || type.isEnum())
                .filter(type -> type.isAnnotatedWith(Schema.class) || type.getSimpleName().matches(".*(Request|Response|Summary|Action)"))
                .collect(Collectors.groupingBy(ArchitectureTest::schemaName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(named.values()).noneMatch(types -> types.size() > 1);
    }

    private static String schemaName(JavaClass type) {
        return type.tryGetAnnotationOfType(Schema.class).map(Schema::name).filter(name -> !name.isEmpty()).orElse(type.getSimpleName());
    }

    @Test
    void aClassFitsInTheHead() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_CLASS)
                    .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> areServices(String others) {
        return DescribedPredicate.describe("are services", type ->
                !type.getName().matches(others) && !type.isAnnotatedWith(Entity.class) && !type.isRecord());
    }

    /** The clock itself, and the starter of the database, which runs before any bean exists. */
    private static DescribedPredicate<JavaClass> areNotTheSource() {
        Set<String> packages = Set.of("id.kinerja.shared.time", "id.kinerja.shared.database");
        return DescribedPredicate.describe("are not the source of time", type -> !packages.contains(type.getPackageName()));
    }
}
