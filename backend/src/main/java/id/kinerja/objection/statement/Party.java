package id.kinerja.objection.statement;

/** The two sides of an objection. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "ObjectionParty")
public enum Party {
    EMPLOYEE,
    ASSESSOR
}
