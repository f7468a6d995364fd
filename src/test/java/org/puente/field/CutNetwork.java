package org.puente.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lies between devices and a portal: connections that end in the middle of an upload, at any of its bytes, or when
 * all of it arrived and before the device has its answer; uploads that arrive twice; and an end of everything at once.
 */
final class CutNetwork implements AutoCloseable {

    private static final int CHUNK = 8192;
    private static final int LONGEST_CUT_ANSWER = 2000;
    /** A shorter one only asks how things are. */
    private static final int SMALLEST_HAND_IN = 300;

    private static final int PATIENCE = 60_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ServerSocket door;
    private final int portal;
    private final Random chance = new Random(2026);
    private final AtomicInteger toCut = new AtomicInteger();
    private final AtomicInteger toRepeat = new AtomicInteger();
    private final AtomicReference<@Nullable Runnable> mishap = new AtomicReference<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore turnedAway = new Semaphore(0);
    private volatile boolean down;

    CutNetwork(int portal) {
        this.portal = portal;
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    /** What is known of an upload that is under way, and what becomes of it. */
    private static final class Upload {
        final long length;
        final long cutAt;
        final boolean repeated;
        final @Nullable Runnable mishap;
        final ByteArrayOutputStream passed = new ByteArrayOutputStream();

        Upload(long length, long cutAt, boolean repeated, @Nullable Runnable mishap) {
            this.length = length;
            this.cutAt = cutAt;
            this.repeated = repeated;
            this.mishap = mishap;
        }
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

    /** The next uploads that come through whole arrive a second time, while the first is still being answered. */
    void repeat(int uploads) {
        toRepeat.set(uploads);
    }

    int leftToRepeat() {
        return toRepeat.get();
    }

    /** Happens while the next upload is under way, or has just arrived. */
    void duringTheNextUpload(Runnable happens) {
        mishap.set(happens);
    }

    /** Ends all connections at once, and lets nobody in. */
    void goDown() {
        turnedAway.drainPermits();
        down = true;
        open.forEach(CutNetwork::end);
    }

    /** Somebody came while all was down, and found nobody. */
    void waitUntilSomebodyIsTurnedAway() throws InterruptedException {
        if (!turnedAway.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("No device tried while the portal was down");
        }
    }

    void comeUp() {
        down = false;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket device = door.accept();
                if (down) {
                    device.close();
                    turnedAway.release();
                } else {
                    Thread.ofVirtual().start(() -> connect(device));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket device) {
        open.add(device);
        try (device;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), portal)) {
            open.add(server);
            AtomicLong answerBytes = new AtomicLong(Long.MAX_VALUE);
            Thread answers = Thread.ofVirtual().start(() -> answer(device, server, answerBytes));
            ask(device, server, answerBytes);
            server.shutdownOutput();
            answers.join();
            open.remove(server);
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().isInterrupted();
        }
        open.remove(device);
    }

    private void ask(Socket device, Socket server, AtomicLong answerBytes) throws IOException {
        InputStream from = device.getInputStream();
        OutputStream to = server.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        Upload upload = null;
        for (int read = from.read(chunk); read > 0; read = from.read(chunk)) {
            String text = new String(chunk, 0, read, ISO_8859_1);
            if (isUpload(text)) {
                upload = begin(text, answerBytes);
            }
            if (upload == null) {
                to.write(chunk, 0, read);
                to.flush();
            } else if (!passOn(upload, chunk, read, to)) {
                device.close();
                return;
            }
        }
    }

    private static boolean isUpload(String text) {
        return text.startsWith("POST /field/api/hand-in") || text.startsWith("PUT /field/api/photos");
    }

    /** Every other cut lets the upload through and cuts its answer. */
    private Upload begin(String head, AtomicLong answerBytes) {
        Matcher said = LENGTH.matcher(head);
        int body = said.find() ? Integer.parseInt(said.group(1)) : 0;
        int length = head.indexOf(END_OF_HEAD) + END_OF_HEAD.length() + body;
        boolean asks = body < SMALLEST_HAND_IN;
        Runnable happens = asks ? null : mishap.getAndSet(null);
        boolean cuts = happens == null && isOneOf(toCut);
        if (cuts && chance.nextBoolean()) {
            return new Upload(length, 1 + chance.nextInt(length), false, null);
        }
        if (cuts) {
            answerBytes.set(chance.nextInt(LONGEST_CUT_ANSWER));
        }
        return new Upload(length, Long.MAX_VALUE, !cuts && !asks && isOneOf(toRepeat), happens);
    }

    private static boolean isOneOf(AtomicInteger left) {
        return left.getAndUpdate(many -> Math.max(0, many - 1)) > 0;
    }

    /** @return whether the connection goes on */
    private boolean passOn(Upload upload, byte[] chunk, int read, OutputStream to) throws IOException {
        long before = upload.passed.size();
        int passes = (int) Math.min(read, upload.cutAt - before);
        boolean half = upload.mishap != null && chance.nextBoolean();
        to.write(chunk, 0, half ? passes / 2 : passes);
        to.flush();
        upload.passed.write(chunk, 0, read);
        boolean whole = before < upload.length && upload.passed.size() >= upload.length;
        if (upload.mishap != null && (half || whole)) {
            upload.mishap.run();
            return false;
        }
        if (whole && upload.repeated) {
            Thread.ofVirtual().start(() -> repeat(upload.passed.toByteArray()));
        }
        return upload.passed.size() < upload.cutAt;
    }

    private void repeat(byte[] request) {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), portal)) {
            server.setSoTimeout(PATIENCE);
            server.getOutputStream().write(request);
            server.getOutputStream().flush();
            server.getInputStream().readNBytes(1);
        } catch (IOException ended) {
            // the portal ended meanwhile
        }
    }

    private static void answer(Socket device, Socket server, AtomicLong most) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream from = server.getInputStream();
            OutputStream to = device.getOutputStream();
            for (int read = from.read(chunk); read > 0; read = from.read(chunk)) {
                long left = most.get();
                to.write(chunk, 0, (int) Math.min(read, left));
                to.flush();
                if (left < Long.MAX_VALUE && most.addAndGet(-read) <= 0) {
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
