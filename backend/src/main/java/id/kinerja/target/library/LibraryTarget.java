package id.kinerja.target.library;

import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.target.TargetKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An example of a target for one kind of post. Plans copy it: changing or deleting it changes no plan. */
@Entity
@Table(name = "library_target")
class LibraryTarget {

    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    @Column(name = "position_title")
    private String positionTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_kind")
    private PositionKind positionKind;

    @Column(name = "success_measure")
    private String successMeasure;

    @ElementCollection
    @CollectionTable(name = "library_indicator", joinColumns = @JoinColumn(name = "library_target_id"))
    @OrderColumn(name = "sequence")
    private List<LibraryIndicator> indicators = new ArrayList<>();

    @Version
    private int version;

    protected LibraryTarget() {}

    LibraryTarget(UUID id, LibraryTargetRequest request) {
        this.id = id;
        write(request);
    }

    final void write(LibraryTargetRequest request) {
        title = request.title();
        kind = request.kind();
        positionTitle = request.positionTitle();
        positionKind = request.positionKind();
        successMeasure = request.successMeasure();
        indicators.clear();
        indicators.addAll(request.indicators());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    LibraryExample example() {
        return new LibraryExample(id, new LibraryTargetRequest(title, kind, positionTitle, positionKind, successMeasure, List.copyOf(indicators)));
    }

    LibraryTargetResponse response(List<LibraryTargetAction> actions) {
        return new LibraryTargetResponse(id, title, kind, positionTitle, positionKind, successMeasure, List.copyOf(indicators), actions, version);
    }
}
