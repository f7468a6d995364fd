package org.puente.portal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks as {@code clamd} does on INSTREAM, and says of a content what a test wants. */
final class InventedClamd implements AutoCloseable {

    private final ServerSocket door;
    private final Function<byte[], String> verdict;
    final List<byte[]> seen = new CopyOnWriteArrayList<>();

    InventedClamd(Function<byte[], String> verdict) {
        this.verdict = verdict;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return;
        }
        List<byte[]> pieces = new ArrayList<>();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            pieces.add(in.readNBytes(length));
        }
        byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        seen.add(all);
        caller.getOutputStream().write((verdict.apply(all) + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
