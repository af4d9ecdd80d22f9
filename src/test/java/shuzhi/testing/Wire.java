package shuzhi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line between two houses that can be cut (线路): bytes that come in on a port of this machine go to another one.
public final class Wire implements AutoCloseable {
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int to;
    private volatile boolean cut;

    /// @param to the port of the house at the other end
    public Wire(int to) {
        this.to = to;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// Every connection ends at once, and no new one comes through.
    public void cut() {
        cut = true;
        open.forEach(Wire::end);
    }

    public void mend() {
        cut = false;
    }

    /// Leads to another house from now on.
    public void lead(int port) {
        open.forEach(Wire::end);
        to = port;
    }

    private void listen() {
        while (!server.isClosed())
            try {
                var near = server.accept();
                if (cut) {
                    end(near);
                    continue;
                }
                var far = new Socket(InetAddress.getLoopbackAddress(), to);
                pump(near, far);
                pump(far, near);
            } catch (IOException e) {
                // the house at the other end is not there, or the test is over
            }
    }

    private void pump(Socket from, Socket into) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    into) {
                from.getInputStream().transferTo(into.getOutputStream());
            } catch (IOException e) {
                // cut
            } finally {
                open.remove(from);
            }
        });
    }

    private static void end(Socket it) {
        try {
            it.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(Wire::end);
    }
}
