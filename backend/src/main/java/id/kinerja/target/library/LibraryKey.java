package id.kinerja.target.library;

import id.kinerja.organization.assignment.PositionKind;
import java.util.Locale;

/** By what an example is known again: its words and the posts it is for, whatever their capitals. */
public record LibraryKey(String title, String positionTitle, PositionKind positionKind) {

    public LibraryKey {
        title = title.toLowerCase(Locale.ROOT);
        positionTitle = positionTitle == null ? null : positionTitle.toLowerCase(Locale.ROOT);
    }

    static LibraryKey of(LibraryTargetRequest content) {
        return new LibraryKey(content.title(), content.positionTitle(), content.positionKind());
    }
}
