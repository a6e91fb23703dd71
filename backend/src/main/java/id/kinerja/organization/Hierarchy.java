package id.kinerja.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A "each has at most one above it" relation: units below units, employees below assessors. A loop would leave its members without
 * anybody who could decide about them (PP 30/2019 art. 59 wants a superior of the assessor), so none may come to be.
 */
public final class Hierarchy<K> {

    private final Map<K, K> above;

    /** @param above who stands above whom; who has nobody above is absent */
    public Hierarchy(Map<K, K> above) {
        this.above = Map.copyOf(above);
    }

    /** The members of one loop in their order, beginning anywhere in it; empty if there is none. Linear in the number of members. */
    public Optional<List<K>> findLoop() {
        Set<K> ending = new HashSet<>();
        for (K start : above.keySet()) {
            LinkedHashSet<K> path = new LinkedHashSet<>();
            K member = start;
            while (member != null && !ending.contains(member) && path.add(member)) {
                member = above.get(member);
            }
            if (member != null && path.contains(member)) {
                List<K> walked = new ArrayList<>(path);
                return Optional.of(List.copyOf(walked.subList(walked.indexOf(member), walked.size())));
            }
            ending.addAll(path);
        }
        return Optional.empty();
    }

    /** Everybody who stands in a loop or below one, so that an import can name each row; empty if there is none. */
    public Set<K> membersWithoutTop() {
        Set<K> safe = new HashSet<>();
        Set<K> lost = new HashSet<>();
        for (K start : above.keySet()) {
            LinkedHashSet<K> path = new LinkedHashSet<>();
            K member = start;
            while (member != null && !safe.contains(member) && !lost.contains(member) && path.add(member)) {
                member = above.get(member);
            }
            (member == null || safe.contains(member) ? safe : lost).addAll(path);
        }
        return Set.copyOf(lost);
    }

    /** Members in an order in which each comes after the one above it; who is without a top is left out. */
    public List<K> fromTheTop() {
        Set<K> lost = membersWithoutTop();
        LinkedHashSet<K> ordered = new LinkedHashSet<>();
        for (K start : above.keySet()) {
            if (!lost.contains(start)) {
                ArrayList<K> path = new ArrayList<>();
                for (K member = start; member != null && !ordered.contains(member); member = above.get(member)) {
                    path.add(member);
                }
                ordered.addAll(path.reversed());
            }
        }
        return List.copyOf(ordered);
    }
}
