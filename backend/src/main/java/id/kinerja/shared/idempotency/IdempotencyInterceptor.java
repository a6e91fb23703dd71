package id.kinerja.shared.idempotency;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.regex.Pattern;

/**
 * Runs an {@link Idempotent} method and the storing of its answer in one transaction: a crash leaves both or neither. A
 * failure leaves no effect and is not stored, so that a repeated request is tried anew.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{16,255}");

    private final TransactionManager transactions;
    private final AnswerMemory memory;
    private final RoutingContext request;
    private final Caller caller;

    IdempotencyInterceptor(TransactionManager transactions, AnswerMemory memory, RoutingContext request, Caller caller) {
        this.transactions = transactions;
        this.memory = memory;
        this.request = request;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.request().getHeader(HEADER);
        if (key == null) {
            requireNoKey(call);
            return call.proceed();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw Problem.invalid("idempotency.key-malformed").at("/header/" + HEADER, "idempotency.key-malformed");
        }
        return inTransaction(call, scope(key));
    }

    private static void requireNoKey(InvocationContext call) {
        if (call.getInterceptorBinding(Idempotent.class).required()) {
            throw Problem.invalid("idempotency.key-required").at("/header/" + HEADER, "idempotency.key-required");
        }
    }

    private StoredAnswer.Scope scope(String key) {
        String who = caller.find().map(actor -> actor.accountId().toString()).orElse("anonymous");
        return new StoredAnswer.Scope(who, request.request().method() + " " + request.request().path(), key);
    }

    private Object inTransaction(InvocationContext call, StoredAnswer.Scope scope) throws Exception {
        transactions.begin();
        try {
            byte[] fingerprint = memory.fingerprint(request);
            memory.recall(scope, fingerprint);
            Object answer = call.proceed();
            memory.remember(scope, fingerprint, answer);
            transactions.commit();
            return answer;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }
}
