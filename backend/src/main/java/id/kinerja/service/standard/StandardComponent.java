package id.kinerja.service.standard;

/**
 * The fourteen components of a service standard (UU 25/2009 art. 21, PermenPANRB 15/2014): six of the delivery, which must
 * be published, then eight of the making. Requirements, duration and fee have fields of their own.
 */
public enum StandardComponent {
    REQUIREMENTS,
    PROCEDURE,
    DURATION,
    FEE,
    PRODUCT,
    COMPLAINTS,
    LEGAL_BASIS,
    FACILITIES,
    COMPETENCE,
    SUPERVISION,
    STAFF,
    GUARANTEE,
    SAFETY,
    EVALUATION;

    boolean hasOwnField() {
        return this == REQUIREMENTS || this == DURATION || this == FEE;
    }
}
