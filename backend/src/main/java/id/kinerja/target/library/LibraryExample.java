package id.kinerja.target.library;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An example of a target with all it says.
 *
 * @param id null for one that is not kept yet
 */
public record LibraryExample(UUID id, LibraryTargetRequest content) {

    /** Numbers without trailing zeros, so that equal examples are equal. */
    public LibraryExample {
        content = new LibraryTargetRequest(content.title(), content.kind(), content.positionTitle(), content.positionKind(), content.successMeasure(),
                content.indicators().stream().map(LibraryExample::plain).toList());
    }

    public LibraryKey key() {
        return LibraryKey.of(content);
    }

    private static LibraryIndicator plain(LibraryIndicator from) {
        return new LibraryIndicator(from.aspect(), from.description(), from.unitOfMeasure(), from.direction(), from.accumulation(),
                plain(from.targetValue()), plain(from.rangeLow()), plain(from.rangeHigh()), from.source());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
