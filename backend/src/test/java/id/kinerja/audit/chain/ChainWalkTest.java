package id.kinerja.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private static List<ChainWalk.Step> chainOf(String... events) {
        List<ChainWalk.Step> steps = new ArrayList<>();
        byte[] hash = ChainHash.origin();
        for (String event : events) {
            hash = ChainHash.next(hash, event);
            steps.add(new ChainWalk.Step(steps.size() + 1, hash, event));
        }
        return steps;
    }

    private static ChainWalk walk(List<ChainWalk.Step> steps) {
        ChainWalk walk = new ChainWalk();
        steps.forEach(walk::accepts);
        return walk;
    }

    private static void assertBroken(List<ChainWalk.Step> steps, long position, BreakReason reason) {
        ChainWalk walk = walk(steps);
        assertThat(walk.reason()).isEqualTo(reason);
        assertThat(walk.brokenAt()).isEqualTo(position);
        assertThat(walk.position()).isEqualTo(position - 1);
    }

    @Test
    void theFirstHashIsThatOfThirtyTwoZeroBytesAndTheEvent() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(new byte[32]);
        assertThat(ChainHash.next(ChainHash.origin(), "[1]")).isEqualTo(sha256.digest("[1]".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aChainHoldsFromItsFirstLinkToItsLast() {
        List<ChainWalk.Step> steps = chainOf("[1]", "[2]", "[3]");

        ChainWalk walk = walk(steps);

        assertThat(walk.reason()).isNull();
        assertThat(walk.position()).isEqualTo(3);
        assertThat(walk.hash()).isEqualTo(steps.getLast().hash());
        assertThat(walk(List.of()).reason()).isNull();
    }

    @Test
    void aChangedEventBreaksItsOwnLink() {
        List<ChainWalk.Step> steps = chainOf("[1]", "[2]", "[3]");
        steps.set(1, new ChainWalk.Step(2, steps.get(1).hash(), "[2 changed]"));
        assertBroken(steps, 2, BreakReason.HASH_MISMATCH);
    }

    @Test
    void aRemovedEventBreaksItsOwnLink() {
        List<ChainWalk.Step> steps = chainOf("[1]", "[2]", "[3]");
        steps.set(2, new ChainWalk.Step(3, steps.get(2).hash(), null));
        assertBroken(steps, 3, BreakReason.EVENT_MISSING);
    }

    @Test
    void aRemovedLinkLeavesAGap() {
        List<ChainWalk.Step> steps = chainOf("[1]", "[2]", "[3]");
        steps.remove(0);
        assertBroken(steps, 1, BreakReason.LINK_MISSING);
    }

    @Test
    void anInsertedOrMovedLinkDoesNotFollow() {
        List<ChainWalk.Step> steps = chainOf("[1]", "[2]", "[3]");
        List<ChainWalk.Step> moved = List.of(
                steps.get(0),
                new ChainWalk.Step(2, steps.get(2).hash(), "[3]"),
                new ChainWalk.Step(3, steps.get(1).hash(), "[2]"));
        assertBroken(moved, 2, BreakReason.HASH_MISMATCH);
    }
}
