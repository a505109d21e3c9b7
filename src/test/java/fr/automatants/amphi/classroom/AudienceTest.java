package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Optional<ByteBuffer> DELTA = frame("delta");
    private static final Optional<ByteBuffer> KEY = frame("key");

    private final Audience audience = new Audience();
    private final Somebody somebody = new Somebody();

    @Test
    void whoIsNewWaitsForAKeyFrame() {
        audience.join(somebody);
        audience.fanOut(DELTA, Optional.empty());
        assertTrue(audience.wantsKey());
        audience.fanOut(DELTA, KEY);
        audience.fanOut(DELTA, Optional.empty());
        assertEquals(List.of("key", "delta"), somebody.got);
    }

    @Test
    void whoIsUpToDateNeedsNoKeyFrame() {
        audience.join(somebody);
        audience.fanOut(Optional.empty(), KEY);
        audience.fanOut(Optional.empty(), KEY);
        assertEquals(List.of("key"), somebody.got);
        assertFalse(audience.wantsKey());
    }

    @Test
    void whoIsTooSlowSkipsDeltasAndThenGetsAKeyFrame() {
        audience.join(somebody);
        audience.fanOut(Optional.empty(), KEY);
        somebody.ready = false;
        audience.fanOut(DELTA, Optional.empty());
        audience.fanOut(DELTA, Optional.empty());
        assertFalse(audience.wantsKey(), "no use while they are busy");
        somebody.ready = true;
        assertTrue(audience.wantsKey());
        audience.fanOut(DELTA, KEY);
        assertEquals(List.of("key", "key"), somebody.got);
    }

    @Test
    void whoPartsGetsNothingMore() {
        audience.join(somebody);
        audience.part(somebody);
        audience.fanOut(DELTA, KEY);
        assertEquals(List.of(), somebody.got);
        assertEquals(0, audience.size());
    }

    private static Optional<ByteBuffer> frame(String name) {
        return Optional.of(ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static final class Somebody implements Audience.Watcher {
        final List<String> got = new ArrayList<>();
        boolean ready = true;

        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public void send(ByteBuffer frame) {
            got.add(java.nio.charset.StandardCharsets.UTF_8.decode(frame).toString());
        }

        @Override
        public void leave() {}
    }
}
