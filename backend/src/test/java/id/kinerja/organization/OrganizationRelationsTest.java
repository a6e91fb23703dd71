package id.kinerja.organization;

import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class OrganizationRelationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Inject
    OrganizationRelations relations;

    private TestUnit district;
    private TestUnit village;
    private TestEmployee camat;
    private TestEmployee lurah;
    private TestEmployee secretary;
    private TestEmployee clerk;

    @BeforeEach
    void anOffice() {
        district = aUnit("Kecamatan Kasemen").ofKind(UnitKind.DISTRICT).save();
        village = aUnit("Kelurahan Banten").ofKind(UnitKind.VILLAGE).below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        lurah = anEmployee("Yeni Wulandari").heading(village).assessedBy(camat).save();
        secretary = anEmployee("Eko Mulyana").inUnit(village).assessedBy(lurah).save();
        clerk = anEmployee("Tatang Hidayat").inUnit(village).assessedBy(secretary).save();
    }

    @Test
    void everybodyIsToTheClerkWhatTheAssignmentsSay() {
        assertThat(relations.between(secretary.id(), clerk.id(), TODAY)).isEqualTo(new Relations(true, false, false));
        assertThat(relations.between(lurah.id(), clerk.id(), TODAY)).isEqualTo(new Relations(false, true, true));
        assertThat(relations.between(camat.id(), clerk.id(), TODAY)).isEqualTo(new Relations(false, false, true));
        assertThat(relations.between(clerk.id(), secretary.id(), TODAY)).isEqualTo(Relations.NONE);
    }

    @Test
    void relationsHoldOnlyWhileTheAssignmentDoes() {
        TestEmployee guest = anEmployee("Rina Sari").inUnit(village).assessedBy(secretary).from(TODAY.minusDays(9)).until(TODAY.minusDays(1)).save();
        assertThat(relations.between(secretary.id(), guest.id(), TODAY.minusDays(1)).assessor()).isTrue();
        assertThat(relations.between(secretary.id(), guest.id(), TODAY).assessor()).isFalse();
        assertThat(relations.between(secretary.id(), guest.id(), TODAY.minusDays(10)).assessor()).isFalse();
        assertThat(relations.assessorOf(guest.id(), TODAY)).isEmpty();
        assertThat(relations.assessorOf(guest.id(), TODAY.minusDays(1))).contains(secretary.id());
    }

    @Test
    void whoActsForTheHeadHeadsTheUnitToo() {
        TestUnit section = aUnit("Seksi Pelayanan Umum").below(district).save();
        TestEmployee officer = anEmployee("Iwan Permata").inUnit(section).assessedBy(camat).save();
        assertThat(relations.between(secretary.id(), officer.id(), TODAY).unitHead()).isFalse();
        anEmployee().heading(section).assessedBy(camat).actingFor(secretary);
        assertThat(relations.between(secretary.id(), officer.id(), TODAY).unitHead()).isTrue();
        assertThat(relations.unitsHeadedBy(secretary.id(), TODAY)).containsExactly(new UnitRef(section.id(), section.name()));
    }

    @Test
    void peopleAreCountedOnceAndOnlyInService() {
        anEmployee("Sudah Pensiun").whoLeft().inUnit(village).assessedBy(lurah).save();
        assertThat(relations.countsOf(lurah.id(), TODAY)).isEqualTo(new RelationCounts(1, 1, java.util.List.of(new UnitRef(village.id(), village.name()))));
        assertThat(relations.countsOf(clerk.id(), TODAY)).isEqualTo(new RelationCounts(0, 0, java.util.List.of()));
        assertThat(relations.countsOf(camat.id(), TODAY).superiorOf()).isEqualTo(1);
    }

    @Test
    void aSubtreeHoldsTheUnitAndAllBelow() {
        TestUnit hamlet = aUnit("Lingkungan Karang").below(village).save();
        TestUnit other = aUnit("Seksi Pemerintahan").below(district).save();
        assertThat(relations.subtree(village.id())).containsExactlyInAnyOrder(village.id(), hamlet.id());
        assertThat(relations.subtree(district.id())).contains(other.id(), hamlet.id()).hasSize(4);
        assertThat(relations.subtree(clerk.id())).isEmpty();
    }
}
