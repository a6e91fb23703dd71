package id.kinerja.progress.reader;

/** A person, and what the caller is to them. */
public record KnownPerson(PersonInCycle person, Relation relation) {

    public boolean isSelf() {
        return relation == Relation.SELF;
    }
}
