package org.puente.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** No service does anything for a locked session, whichever way it was asked. */
class NothingWhileLocked implements MethodInterceptor {

    private final ObjectProvider<SessionLock> lock;

    NothingWhileLocked(ObjectProvider<SessionLock> lock) {
        this.lock = lock;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (lock.getObject().isOn()) {
            throw new SessionLockedException();
        }
        return call.proceed();
    }
}
