package org.puente.access;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts in this thread. */
public final class Actors {

    private Actors() {}

    /** @throws AccessDeniedException if nobody is signed in */
    public static Actor current() {
        return ifAny().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    public static Optional<Actor> ifAny() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Where mail reaches the signed-in user, if their party's sign-in knows. */
    public static Optional<String> mailAddress() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingUser user
                ? user.mailAddress()
                : Optional.empty();
    }

    /** Whether the actor's rights are asked for anew while they work, so that an open page has to ask too. */
    public static boolean areRenewed() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PartyUser;
    }

    static Optional<Actor> of(@org.jspecify.annotations.Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof ActingUser user
                ? Optional.of(user.actor())
                : Optional.empty();
    }

    /** Runs work as a named actor, as scheduled work and the demo's data do, and puts back who acted before. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ActorAuthentication(actor));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * As {@link #as(Actor, Supplier)}, on a thread of its own and in transactions of its own: on the thread of a page
     * everything is done as whoever is signed in there, whatever is said.
     */
    public static <T> T elsewhereAs(Actor actor, Supplier<T> work) {
        try (ExecutorService elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            return elsewhere.submit(() -> as(actor, work)).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** As {@link #as(Actor, Supplier)}, for work without a result. */
    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }
}
