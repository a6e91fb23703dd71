package id.kinerja.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kinerja.shared.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads and writes the targets of a plan as a whole, with a number of statements that does not grow with them. */
@ApplicationScoped
public class TargetService {

    private final TargetRepository repository;
    private final Ids ids;

    TargetService(TargetRepository repository, Ids ids) {
        this.repository = repository;
        this.ids = ids;
    }

    /** All targets of the plan in their order; two statements. */
    public List<TargetContent> read(UUID planId) {
        Map<UUID, List<TargetRepository.Row>> byTarget = repository.rows(planId).stream()
                .collect(groupingBy(TargetRepository.Row::id, LinkedHashMap::new, toList()));
        Map<UUID, List<LinkContent>> links = byTarget.isEmpty() ? Map.of() : repository.links(planId).stream()
                .collect(groupingBy(TargetRepository.LinkRow::targetId, mapping(TargetRepository.LinkRow::link, toList())));
        return byTarget.values().stream().map(rows -> content(rows, links)).toList();
    }

    private static TargetContent content(List<TargetRepository.Row> rows, Map<UUID, List<LinkContent>> links) {
        TargetRepository.Row first = rows.getFirst();
        List<IndicatorContent> indicators = rows.stream()
                .filter(row -> row.indicatorId() != null).map(TargetRepository.Row::indicator).toList();
        List<LinkContent> own = links.getOrDefault(first.id(), List.of());
        return new TargetContent(
                first.id(), first.lineageId(), first.kind(), first.title(), first.perspective(), first.assignedBy(),
                TargetContent.isProvisional(first.kind(), own), own, indicators, first.origin());
    }

    /**
     * Makes the plan's targets these: what is named by id is kept and rewritten, the rest is new, what is missing goes.
     *
     * @return false if nothing differs
     */
    @Transactional(TxType.MANDATORY)
    public boolean replace(UUID planId, List<TargetRequest> wanted, List<LinkableTarget> linkable) {
        List<TargetContent> stored = read(planId);
        Map<UUID, String> titles = titles(stored, linkable);
        new DraftCheck(stored, titles.keySet()).require(wanted);
        if (wanted.equals(stored.stream().map(TargetContent::asRequest).toList())) {
            return false;
        }
        repository.deleteLinks(planId);
        Map<UUID, Indicator> keptIndicators = keepNamedIndicators(planId, wanted);
        List<Target> targets = writeTargets(planId, wanted);
        repository.persistAll(writeIndicators(wanted, targets, keptIndicators));
        repository.persistAll(links(wanted, targets, titles));
        return true;
    }

    /** Puts a target that somebody else proposes behind those of a draft and says whose proposal it is. */
    @Transactional(TxType.MANDATORY)
    public UUID propose(UUID planId, TargetRequest wanted, LinkableTarget above, TargetOrigin.Kind kind, String by, Instant at) {
        Target target = Target.first(ids.next(), planId).written(wanted).at(repository.next(planId));
        repository.persist(target);
        repository.persistAll(List.of(new TargetLink(target.id(), 0, above.id(), above.title(), LinkKind.DIRECT)));
        repository.flush();
        repository.propose(target.id(), kind, by, at);
        return target.id();
    }

    /** Other words for a target that is as it was proposed. */
    @Transactional(TxType.MANDATORY)
    public void rephrase(UUID targetId, String title, TargetOrigin.Kind kind, String by, Instant at) {
        repository.findById(targetId).rephrase(title);
        repository.flush();
        repository.propose(targetId, kind, by, at);
    }

    /** Takes a proposed target back. */
    @Transactional(TxType.MANDATORY)
    public void takeBack(UUID targetId) {
        repository.remove(targetId);
    }

    /** Copies targets into a later version of the plan; lineages stay, ids are new. */
    @Transactional(TxType.MANDATORY)
    public void copy(List<TargetContent> from, UUID toPlanId) {
        List<Target> targets = new ArrayList<>();
        List<Object> parts = new ArrayList<>();
        List<TargetLink> links = new ArrayList<>();
        for (TargetContent content : from) {
            Target target = Target.copied(ids.next(), toPlanId, content).at(targets.size());
            targets.add(target);
            for (int i = 0; i < content.indicators().size(); i++) {
                parts.add(Indicator.copied(ids.next(), target.id(), content.indicators().get(i)).at(i));
            }
            for (int i = 0; i < content.links().size(); i++) {
                LinkContent link = content.links().get(i);
                links.add(new TargetLink(target.id(), i, link.superiorTargetId(), link.superiorTitle(), link.kind()));
            }
        }
        repository.persistAll(targets);
        repository.persistAll(parts);
        repository.persistAll(links);
    }

    /** Takes over the superior's present words, so that what is submitted is what is agreed. */
    @Transactional(TxType.MANDATORY)
    public void refreshLinkTitles(UUID planId) {
        repository.refreshLinkTitles(planId);
    }

    /** Words for every target that may be linked to: the superior's, and those linked to already. */
    private static Map<UUID, String> titles(List<TargetContent> stored, List<LinkableTarget> linkable) {
        Map<UUID, String> titles = new HashMap<>();
        stored.stream().flatMap(target -> target.links().stream())
                .filter(link -> link.superiorTargetId() != null)
                .forEach(link -> titles.put(link.superiorTargetId(), link.superiorTitle()));
        linkable.forEach(target -> titles.put(target.id(), target.title()));
        return titles;
    }

    private Map<UUID, Indicator> keepNamedIndicators(UUID planId, List<TargetRequest> wanted) {
        Map<UUID, Indicator> stored = repository.indicators(planId).stream().collect(toMap(Indicator::id, Function.identity()));
        Set<UUID> missing = new HashSet<>(stored.keySet());
        wanted.stream().flatMap(target -> target.indicators().stream()).map(IndicatorRequest::id).forEach(missing::remove);
        repository.deleteIndicators(missing);
        return stored;
    }

    private List<Target> writeTargets(UUID planId, List<TargetRequest> wanted) {
        Map<UUID, Target> stored = repository.targets(planId).stream().collect(toMap(Target::id, Function.identity()));
        Set<UUID> missing = new HashSet<>(stored.keySet());
        wanted.forEach(target -> missing.remove(target.id()));
        repository.deleteTargets(missing);
        List<Target> targets = new ArrayList<>();
        for (TargetRequest draft : wanted) {
            Target target = draft.id() == null ? Target.first(ids.next(), planId) : stored.get(draft.id());
            targets.add(target.written(draft).at(targets.size()));
        }
        repository.persistAll(targets);
        return targets;
    }

    private List<Indicator> writeIndicators(List<TargetRequest> wanted, List<Target> targets, Map<UUID, Indicator> kept) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<IndicatorRequest> drafts = wanted.get(i).indicators();
            for (int place = 0; place < drafts.size(); place++) {
                IndicatorRequest draft = drafts.get(place);
                Indicator indicator = draft.id() == null ? Indicator.first(ids.next(), targets.get(i).id()) : kept.get(draft.id());
                indicators.add(indicator.written(draft).at(place));
            }
        }
        return indicators;
    }

    private static List<TargetLink> links(List<TargetRequest> wanted, List<Target> targets, Map<UUID, String> titles) {
        List<TargetLink> links = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<LinkRequest> drafts = wanted.get(i).links();
            for (int place = 0; place < drafts.size(); place++) {
                LinkRequest draft = drafts.get(place);
                links.add(new TargetLink(
                        targets.get(i).id(), place, draft.superiorTargetId(), titles.get(draft.superiorTargetId()), draft.kind()));
            }
        }
        return links;
    }
}
