package id.kinerja.target.library;

import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import asks of and does to the library. */
@ApplicationScoped
public class LibraryExamples {

    private final LibraryRepository library;
    private final Ids ids;

    LibraryExamples(LibraryRepository library, Ids ids) {
        this.library = library;
        this.ids = ids;
    }

    /** Those with one of these titles, whatever their capitals; one statement. Of two that say the same one is known. */
    public Map<LibraryKey, LibraryExample> find(Collection<String> titles) {
        return library.withTitles(titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).distinct().toList()).stream()
                .map(LibraryTarget::example).collect(Collectors.toMap(LibraryExample::key, Function.identity(), (first, _) -> first));
    }

    /** Within the caller's transaction: adds those without an id and replaces the others; plans that copied them stay as they are. */
    @Transactional(TxType.MANDATORY)
    public void put(List<LibraryExample> examples) {
        for (LibraryExample example : examples) {
            if (example.id() == null) {
                library.persist(new LibraryTarget(ids.next(), example.content()));
            } else {
                library.findByIdOptional(example.id()).orElseThrow(Problem::notFound).write(example.content());
            }
        }
        library.flush();
    }
}
