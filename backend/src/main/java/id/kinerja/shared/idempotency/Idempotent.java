package id.kinerja.shared.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates or submits: a request with the same {@code Idempotency-Key} has its effect once and is
 * answered from memory afterwards. The whole method runs in one transaction, which its services join.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** True where a client must send the key, since a phone may send the request twice. */
    @Nonbinding
    boolean required() default false;
}
