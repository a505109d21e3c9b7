package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.postgres.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The queue: how soon an idle server has judged one model and a hundred, and two thousand models
/// through the queue of two programs, while one program after the other and the database are killed:
/// `./amphi queue-load`, a quarter of an hour.
@Timeout(value = 2, unit = TimeUnit.HOURS)
class QueueReport {
    private static final int MEMBERS = Integer.getInteger("amphi.queue.members", 667);
    private static final int QUOTA = 3;
    private static final int KILLS = Integer.getInteger("amphi.queue.kills", 50);
    private static final int DATABASE_KILLS = Integer.getInteger("amphi.queue.database-kills", 5);
    private static final int AT_ONCE = 12;
    private static final Path HOME = Path.of("target/e2e/queue-postgres").toAbsolutePath();
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Architecture SMALL =
            new Architecture(676, List.of(4, 10), Activation.RELU, Activation.IDENTITY);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final Queue<UUID> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private EmbeddedPostgres postgres;

    /// With the course's own network, of 11 274 parameters.
    @Test
    void anIdleServerJudgesAModelInThreeSecondsAndAHundredInAMinute() throws Exception {
        postgres = EmbeddedPostgres.start(HOME);
        try (Crossing crossing = new Crossing(port(postgres.jdbcUrl()))) {
            execute("drop schema public cascade", "create schema public");
            try (RunningAmphi node =
                    RunningAmphi.start(
                            Path.of("target/e2e/queue-idle").toAbsolutePath(), shared(crossing))) {
                List<Secret> tokens = members(102);
                handIn(node, tokens.subList(0, 1)); // the first of all brings the hidden set along
                double one = handIn(node, tokens.subList(1, 2));
                double hundred = handIn(node, tokens.subList(2, 102));
                System.out.printf(
                        "A model was scored %.2f s after its upload began, a hundred after %.1f s%n",
                        one, hundred);
                assertEquals(List.of(), List.copyOf(faults));
                assertTrue(one <= 3, "one took " + one + " s");
                assertTrue(hundred <= 60, "a hundred took " + hundred + " s");
            }
        } finally {
            postgres.close();
        }
    }

    /// Returns after how many seconds all are scored.
    private double handIn(RunningAmphi node, List<Secret> tokens) throws Exception {
        long before = count("select count(*) from submission where state = 'SCORED'");
        long begin = System.nanoTime();
        for (int i = 0; i < tokens.size(); i++) {
            HttpResponse<String> answer = post(node, tokens.get(i), Architecture.course(), i);
            if (answer.statusCode() != 202) {
                faults.add(answer.statusCode() + " " + answer.body());
            }
        }
        long end = begin + Duration.ofMinutes(5).toNanos();
        while (System.nanoTime() < end
                && count("select count(*) from submission where state = 'SCORED'")
                        < before + tokens.size()) {
            Thread.sleep(10);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @Test
    void noneIsLostNoneIsDoubledAndNoQuotaIsPassed() throws Exception {
        postgres = EmbeddedPostgres.start(HOME);
        long begin = System.nanoTime();
        try (Crossing crossing = new Crossing(port(postgres.jdbcUrl()))) {
            RunningAmphi.Database shared = shared(crossing);
            List<RunningAmphi> nodes = new ArrayList<>();
            execute("drop schema public cascade", "create schema public");
            for (String name : List.of("queue-a", "queue-b")) {
                nodes.add(RunningAmphi.start(Path.of("target/e2e", name).toAbsolutePath(), shared));
            }
            List<Secret> tokens = members(MEMBERS);
            AtomicBoolean done = new AtomicBoolean();
            Thread killer = Thread.ofPlatform().start(() -> kill(nodes, crossing, done));
            submit(nodes, tokens);
            done.set(true);
            killer.join();
            awaitQuiet();
            report((System.nanoTime() - begin) / 1e9);
            check(nodes, tokens);
            nodes.forEach(RunningAmphi::close);
        } finally {
            postgres.close();
        }
    }

    private void submit(List<RunningAmphi> nodes, List<Secret> tokens) throws Exception {
        Queue<Secret> waiting = new ConcurrentLinkedQueue<>(tokens);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Random random = new Random(i);
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (Secret token = waiting.poll();
                                        token != null;
                                        token = waiting.poll()) {
                                    useUp(nodes, token, random);
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /// Hands models in until the day's quota is used, whatever falls over meanwhile.
    private void useUp(List<RunningAmphi> nodes, Secret token, Random random) {
        int seed = random.nextInt();
        for (int attempt = 0; attempt < 2_000; attempt++) {
            try {
                RunningAmphi node = nodes.get(random.nextInt(nodes.size()));
                HttpResponse<String> answer = post(node, token, SMALL, seed + attempt);
                Matcher id = ID.matcher(answer.body());
                if (answer.statusCode() == 202 && id.find()) {
                    accepted.add(UUID.fromString(id.group(1)));
                } else if (answer.statusCode() == 429 && answer.body().contains("Quota")) {
                    return;
                } else if (answer.statusCode() == 429) {
                    Thread.sleep(5_000); // the limit of files, which a restart forgets
                } else if (answer.statusCode() != 409 && answer.statusCode() < 500) {
                    faults.add(answer.statusCode() + " " + answer.body());
                    return;
                }
                Thread.sleep(200 + random.nextInt(200));
            } catch (IOException down) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        faults.add("a member could not use up the quota");
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(
            RunningAmphi node, Secret token, Architecture architecture, int seed)
            throws IOException, InterruptedException {
        byte[] model = SafetensorsFile.bytes(Network.initialised(architecture, seed));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--edge\r\nContent-Disposition: form-data; name=\"model\";"
                                + " filename=\"m.safetensors\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(model);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        node.address(
                                                "/api/v1/challenges/premier-challenge/submissions")))
                        .header("Authorization", "Bearer " + token.text())
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private int kills;
    private int databaseKills;

    /// Kills one program after the other, and now and then the database, until all is handed in and
    /// as often as was promised.
    private void kill(List<RunningAmphi> nodes, Crossing crossing, AtomicBoolean done) {
        try {
            while (!done.get() || kills < KILLS || databaseKills < DATABASE_KILLS) {
                RunningAmphi node = nodes.get(kills % nodes.size());
                Thread.sleep(1_500);
                node.kill();
                kills++;
                if (kills % 10 == 5 || (done.get() && databaseKills < DATABASE_KILLS)) {
                    ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
                    databaseKills++;
                    postgres.close();
                    postgres = EmbeddedPostgres.start(HOME);
                    crossing.lead(port(postgres.jdbcUrl()));
                }
                node.startAgain();
            }
        } catch (Exception e) {
            faults.add("the killer: " + e);
        }
    }

    /// Until nothing waits any more: the sweep and the dead workers' jobs come back by themselves.
    private void awaitQuiet() throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (System.nanoTime() < end
                && count("select count(*) from submission where state in ('QUEUED','RUNNING')")
                        > 0) {
            Thread.sleep(500);
        }
    }

    private void report(double seconds) throws SQLException {
        System.out.printf(
                "%d submissions scored in %.0f s, %d of them promised to their members,"
                        + " %d programs and %d databases killed meanwhile%n",
                count("select count(*) from submission where state = 'SCORED'"),
                seconds,
                accepted.size(),
                kills,
                databaseKills);
    }

    private void check(List<RunningAmphi> nodes, List<Secret> tokens) throws Exception {
        assertEquals(List.of(), List.copyOf(faults));
        assertEquals(0, count("select count(*) from submission where state <> 'SCORED'"));
        assertEquals(
                count("select count(*) from submission"),
                count("select count(*) from submission_result"));
        for (UUID id : accepted) {
            assertEquals(
                    1, count("select count(*) from submission where id = '" + id + "'"), "lost");
        }
        assertEquals(
                0,
                count(
                        "select count(*) from (select account_id, quota_day, count(*) n from"
                                + " submission group by 1, 2 having count(*) > "
                                + QUOTA
                                + ") more"));
        // Past midnight a member begins a new day; else everybody has exactly the quota.
        assertTrue(
                count("select count(*) from submission") >= (long) MEMBERS * QUOTA,
                "some have less than their quota");
        assertEquals(429, post(nodes.getFirst(), tokens.getFirst(), SMALL, 1).statusCode());
    }

    private List<Secret> members(int count) throws SQLException {
        List<Secret> tokens = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement account =
                        connection.prepareStatement(
                                "insert into account (id, email, name, password_hash)"
                                        + " values (?, ?, ?, 'x')");
                PreparedStatement token =
                        connection.prepareStatement(
                                "insert into api_token (id, account_id, name, scope, secret_hash)"
                                        + " values (?, ?, 'load', 'SUBMIT', ?)")) {
            for (int i = 0; i < count; i++) {
                UUID id = UUID.randomUUID();
                account.setObject(1, id);
                account.setString(2, id + "@example.org");
                account.setString(3, "Member " + i);
                account.execute();
                Secret secret = Secret.fresh();
                token.setObject(1, UUID.randomUUID());
                token.setObject(2, id);
                token.setBytes(3, secret.hash());
                token.execute();
                tokens.add(secret);
            }
        }
        return tokens;
    }

    private RunningAmphi.Database shared(Crossing crossing) {
        String url = postgres.jdbcUrl().replaceFirst(":\\d+/", ":" + crossing.port() + "/");
        return new RunningAmphi.Database(
                List.of(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", url,
                        "QUARKUS_DATASOURCE_USERNAME", postgres.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password()),
                "");
    }

    private static int port(String jdbcUrl) {
        return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
