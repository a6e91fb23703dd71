package id.kinerja.survey.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PaperEntryRepository implements PanacheRepositoryBase<PaperEntry, UUID> {

    /** Readings of one sheet follow each other: of two at once the second finds the first. */
    List<PaperEntry> listForChange(UUID invitationId) {
        getEntityManager().createNativeQuery("SELECT id FROM survey_invitation WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", invitationId).getSingleResult();
        return list("invitationId = ?1 ORDER BY enteredAt DESC, id", invitationId);
    }
}
