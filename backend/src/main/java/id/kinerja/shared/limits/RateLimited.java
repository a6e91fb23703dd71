package id.kinerja.shared.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that is open to everybody: how often one address may call it. A whole office or a village may stand behind
 * one address, so the quota is for many honest people and against machines that guess.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RateLimited {

    /** Name of the policy; methods of one name share the quota. */
    String value();

    int perMinute() default 120;
}
