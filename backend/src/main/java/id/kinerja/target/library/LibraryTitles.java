package id.kinerja.target.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The examples by their titles, for whoever gives them to many. */
@ApplicationScoped
public class LibraryTitles {

    private final LibraryRepository library;

    LibraryTitles(LibraryRepository library) {
        this.library = library;
    }

    /** Of those that there are; fewer than asked for where one is unknown. */
    public List<String> of(List<UUID> ids) {
        return library.titles(ids);
    }
}
