package org.puente.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What lies between a device and a portal: connections that end in the middle of an upload, at any of its bytes, or when
 * all of it arrived and before the device has its answer.
 */
final class CutNetwork implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final ServerSocket door;
    private final int portal;
    private final Random chance = new Random(2026);
    private final AtomicInteger toCut = new AtomicInteger();

    CutNetwork(int portal) {
        this.portal = portal;
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** The next uploads do not come through. */
    void cut(int uploads) {
        toCut.set(uploads);
    }

    int leftToCut() {
        return toCut.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket device = door.accept();
                Thread.ofVirtual().start(() -> connect(device));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket device) {
        try (device;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), portal)) {
            AtomicInteger answerBytes = new AtomicInteger(Integer.MAX_VALUE);
            Thread answers = Thread.ofVirtual().start(() -> answer(device, server, answerBytes));
            ask(device, server, answerBytes);
            server.shutdownOutput();
            answers.join();
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().isInterrupted();
        }
    }

    /** Every other cut lets the upload through and cuts its answer. */
    private void ask(Socket device, Socket server, AtomicInteger answerBytes) throws IOException {
        InputStream from = device.getInputStream();
        OutputStream to = server.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read > 0; read = from.read(chunk)) {
            boolean cuts = isUpload(chunk, read) && toCut.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (cuts && chance.nextBoolean()) {
                to.write(chunk, 0, chance.nextInt(read));
                to.flush();
                device.close();
                return;
            }
            if (cuts) {
                answerBytes.set(chance.nextInt(200));
            }
            to.write(chunk, 0, read);
            to.flush();
        }
    }

    private static boolean isUpload(byte[] chunk, int read) {
        String text = new String(chunk, 0, read, ISO_8859_1);
        return text.startsWith("POST /field/api/hand-in") || text.startsWith("PUT /field/api/photos");
    }

    private static void answer(Socket device, Socket server, AtomicInteger most) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream from = server.getInputStream();
            OutputStream to = device.getOutputStream();
            for (int read = from.read(chunk); read > 0; read = from.read(chunk)) {
                to.write(chunk, 0, Math.min(read, most.get()));
                to.flush();
                if (most.get() < Integer.MAX_VALUE) {
                    device.close();
                    return;
                }
            }
            device.shutdownOutput();
        } catch (IOException ended) {
            // one of both ends the connection
        }
    }
}
