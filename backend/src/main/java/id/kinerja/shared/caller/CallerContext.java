package id.kinerja.shared.caller;

import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lets jobs, the demo and tests act as somebody outside an HTTP request: {@code CallerContext.runAs(actor, () -> ...)}. */
public final class CallerContext {

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private CallerContext() {}

    public static void runAs(Actor actor, Runnable work) {
        ScopedValue.where(ACTING, actor).run(() -> inRequestContext(() -> {
            work.run();
            return null;
        }));
    }

    public static <T> T callAs(Actor actor, Callable<T> work) {
        return ScopedValue.where(ACTING, actor).call(() -> inRequestContext(work));
    }

    static Optional<Actor> current() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    private static <T> T inRequestContext(Callable<T> work) {
        var request = Arc.container().requestContext();
        boolean ours = !request.isActive();
        if (ours) {
            request.activate();
        }
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (ours) {
                request.terminate();
            }
        }
    }
}
