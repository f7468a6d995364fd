package org.puente.biometrics;

import java.io.ByteArrayInputStream;

/** Bytes that end as soon as their reader was interrupted, so that no decoder goes on when its time is up. */
final class InterruptedBytes extends ByteArrayInputStream {

    InterruptedBytes(byte[] content) {
        super(content);
    }

    @Override
    public synchronized int read() {
        return Thread.currentThread().isInterrupted() ? -1 : super.read();
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        return Thread.currentThread().isInterrupted() ? -1 : super.read(into, offset, length);
    }
}
