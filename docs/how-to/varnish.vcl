# Varnish (7.1 or newer, with vmod_xkey of varnish-modules) before Tessera, which names it by CDN_PURGE_URL.
vcl 4.1;

import std;
import xkey;

backend default {
    .host = "127.0.0.1";
    .port = "3000";
}

# The instances of Tessera.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(403));
        }
        if (!req.http.Surrogate-Key) {
            return (synth(400));
        }
        set req.http.X-Purged = xkey.purge(req.http.Surrogate-Key);
        return (synth(200));
    }
    # Nobody is told apart on these. Previews and the API are for who asks.
    if ((req.method == "GET" || req.method == "HEAD") && req.url !~ "^/(api|admin|preview|health|metrics)([/?]|$)") {
        unset req.http.Cookie;
        unset req.http.Authorization;
    }
}

sub vcl_backend_response {
    # What is kept stays while it cannot be made anew.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    if (beresp.http.CDN-Cache-Control ~ "max-age=[0-9]+") {
        set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, "^.*max-age=([0-9]+).*$", "\1s"), 0s);
        # While Tessera does not answer. What was purged is gone, and does not come back.
        set beresp.grace = 1h;
        set beresp.http.xkey = beresp.http.Surrogate-Key;
    }
}

sub vcl_deliver {
    unset resp.http.Surrogate-Key;
    unset resp.http.xkey;
    unset resp.http.CDN-Cache-Control;
}
