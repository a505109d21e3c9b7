package fr.automatants.amphi.platform.postgres;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps the embedded database running exactly around Quarkus: up before it, down after its pool.
public final class DatabaseLifetime {
    private static final System.Logger LOG = System.getLogger(DatabaseLifetime.class.getName());
    private static final int FAILED = 1;
    private static final int LONGEST_STOP_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopping;

    private DatabaseLifetime() {}

    /// Runs Amphi to its end; a database that cannot start is told in words, not in a stack trace.
    public static void run(Path home, String... arguments) {
        if (isDevelopment()) {
            runAgainAndAgain(home, arguments);
        } else {
            int code = new DatabaseLifetime().runOnce(home, arguments);
            System.exit(code);
        }
    }

    /// Quarkus tells its launch mode only once it runs; but only its development mode loads `main`
    /// in a class loader that it can throw away.
    private static boolean isDevelopment() {
        ClassLoader loader = DatabaseLifetime.class.getClassLoader();
        return loader.getClass().getSimpleName().equals("QuarkusClassLoader");
    }

    /// Quarkus calls `main` anew after each change: the database stays, and is found configured.
    private static void runAgainAndAgain(Path home, String... arguments) {
        var postgres = startAndConfigure(home);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "postgres-stop"));
        Quarkus.run(arguments);
    }

    private int runOnce(Path home, String... arguments) {
        // A signal ends Java as soon as its hooks have ended, whatever the main thread still does.
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitEnd, "postgres-wait"));
        var exitCode = new AtomicInteger();
        // The default handler would end Java at once; one given to run() would mute its faults.
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, fault) -> exitCode.set(code));
        try (var postgres = startAndConfigure(home)) {
            if (!stopping) {
                Quarkus.run(arguments);
            }
        } catch (PostgresException e) {
            complain(e);
            exitCode.set(FAILED);
        } finally {
            over.countDown();
        }
        return exitCode.get();
    }

    private void complain(PostgresException e) {
        // Ctrl-C during the first start ends initdb too: nobody wants to hear that it failed.
        if (!stopping) {
            System.err.println(e.getMessage());
        }
    }

    private void awaitEnd() {
        stopping = true;
        try {
            if (!over.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("PostgreSQL is still running; the next start will stop it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedPostgres startAndConfigure(Path home) {
        var postgres = EmbeddedPostgres.start(home);
        System.setProperty(DatabaseChoice.JDBC_URL, postgres.jdbcUrl());
        System.setProperty("quarkus.datasource.username", postgres.user());
        System.setProperty("quarkus.datasource.password", postgres.password());
        LOG.log(
                System.Logger.Level.INFO,
                "PostgreSQL 17 keeps its data in {0}",
                home.toAbsolutePath().normalize());
        return postgres;
    }
}
