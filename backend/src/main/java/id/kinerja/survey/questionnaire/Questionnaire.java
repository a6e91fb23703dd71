package id.kinerja.survey.questionnaire;

import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.index.Weights;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a unit's questions; never changed, only followed by another, since answers refer to it by place. */
@Entity
@Immutable
@Table(name = "survey_questionnaire")
public class Questionnaire {

    @Id
    private UUID id;

    private UUID unitId;
    private int versionNumber;
    private String name;

    @Enumerated(EnumType.STRING)
    private WeightPolicy weightPolicy;

    @Enumerated(EnumType.STRING)
    private DisplayOrder displayOrder;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Item> items;

    private String changeNote;
    private Instant createdAt;
    private UUID createdBy;

    protected Questionnaire() {}

    Questionnaire(UUID id, int versionNumber, QuestionnaireRequest said, Instant now, UUID by) {
        this.id = id;
        this.versionNumber = versionNumber;
        unitId = said.unitId();
        name = said.name().strip();
        weightPolicy = said.weightPolicy();
        displayOrder = said.displayOrder();
        items = said.displayOrder().arrange(said.items());
        changeNote = said.changeNote() == null || said.changeNote().isBlank() ? null : said.changeNote().strip();
        createdAt = now;
        createdBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String name() {
        return name;
    }

    public WeightPolicy weightPolicy() {
        return weightPolicy;
    }

    public DisplayOrder displayOrder() {
        return displayOrder;
    }

    /** In the order of the form; the scores of an answer stand in the same order. */
    public List<Item> items() {
        return items;
    }

    /** By the codes of the items. */
    public Weights weights() {
        if (weightPolicy != WeightPolicy.CUSTOM) {
            return Weights.fixed(weightPolicy, items.stream().map(Item::code).toList());
        }
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        items.forEach(item -> shares.put(item.code(), item.weight()));
        return Weights.custom(shares);
    }

    /** Elements of the regulation that are not asked; allowed only where the law lets one be left out. */
    static Set<Element> missing(List<Item> items) {
        Set<Element> missing = EnumSet.allOf(Element.class);
        items.stream().map(Item::element).filter(Objects::nonNull).forEach(missing::remove);
        return missing;
    }

    String changeNote() {
        return changeNote;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }
}
