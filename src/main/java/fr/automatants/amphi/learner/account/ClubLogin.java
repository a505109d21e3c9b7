package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.Visitor;
import fr.automatants.amphi.platform.Cookies;
import io.quarkus.logging.Log;
import io.quarkus.oidc.UserInfo;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The one address that the club's provider guards: who gets here gets a session of ours, and the
/// provider's own is forgotten.
public class ClubLogin {
    private static final int BEFORE_PAGES = 8_000;
    private static final int BEFORE_THE_PROVIDER = -10_000;
    private static final String PROVIDERS_COOKIES = "q_session";

    private final Provider provider;
    private final ClubAccounts accounts;
    private final Visitors visitors;
    private final AccountConfig config;

    ClubLogin(Provider provider, ClubAccounts accounts, Visitors visitors, AccountConfig config) {
        this.provider = provider;
        this.accounts = accounts;
        this.visitors = visitors;
        this.config = config;
    }

    void serve(@Observes Router router) {
        if (provider.configured()) {
            router.get(Provider.PATH).order(BEFORE_PAGES).blockingHandler(this::arrive, false);
        } else {
            router.route(Provider.PATH)
                    .order(BEFORE_THE_PROVIDER)
                    .handler(context -> context.response().setStatusCode(404).end());
        }
    }

    private void arrive(RoutingContext context) {
        SecurityIdentity identity = ((QuarkusHttpUser) context.user()).getSecurityIdentity();
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PROVIDERS_COOKIES))
                .forEach(name -> setCookie(context, name, "", Duration.ZERO));
        try {
            ClubProfile profile =
                    ClubProfile.of(
                            provider.address(),
                            claims(identity),
                            config.providerSubject(),
                            config.providerVouches());
            go(context, enter(context, accounts.arrive(profile)));
        } catch (IllegalArgumentException e) {
            Log.error("the club's provider: " + e.getMessage());
            go(context, "/sign-in?error=provider");
        }
    }

    private String enter(RoutingContext context, ClubAccounts.Arrival arrival) {
        return switch (arrival) {
            case ClubAccounts.Arrival.Open(var account) -> {
                Optional<Secret> guest =
                        Optional.ofNullable(context.request().getCookie(Visitor.LEARNER))
                                .map(Cookie::getValue)
                                .flatMap(Secret::of);
                Secret session = visitors.signIn(account, guest);
                setCookie(context, Visitors.ACCOUNT, session.text(), config.longest());
                yield "/";
            }
            case ClubAccounts.Arrival.NoAddress() -> "/sign-in?error=no-address";
            case ClubAccounts.Arrival.Taken() -> "/sign-in?error=taken";
        };
    }

    /// Of the ID token, and of the user-info endpoint if it was asked.
    private static Map<String, Object> claims(SecurityIdentity identity) {
        Map<String, Object> claims = new HashMap<>();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            token.getClaimNames().forEach(name -> claims.put(name, token.getClaim(name)));
        }
        UserInfo info = identity.getAttribute("userinfo");
        if (info != null) {
            claims.putAll(new JsonObject(info.getUserInfoString()).getMap());
        }
        return claims;
    }

    private static void setCookie(RoutingContext context, String name, String value, Duration age) {
        context.response()
                .headers()
                .add(
                        HttpHeaders.SET_COOKIE,
                        Cookies.line(name, value, age, context.request().isSSL()));
    }

    private static void go(RoutingContext context, String path) {
        context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, path).end();
    }
}
