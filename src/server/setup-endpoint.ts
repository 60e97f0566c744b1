import { Hono } from "hono";
import type { Assets } from "./assets.ts";
import { createDeskSessions, type DeskSessionsOptions } from "./desk/desk-sessions.ts";
import type { Endpoint } from "./endpoint.ts";
import { json } from "./http/problem.ts";
import type { Runtime } from "./http/read-body.ts";
import type { AddressRange } from "./limits/address-range.ts";
import { createBrake } from "./limits/brake.ts";
import { createCheckoutLimits } from "./limits/checkout-limits.ts";
import { createMemoryRateLimit } from "./limits/memory-rate-limit.ts";
import { createLogRefusal } from "./log-refusal.ts";
import { errorText, type Log } from "./log.ts";
import { noMetrics } from "./metrics/metrics.ts";
import { createObserve, unexpected } from "./observe.ts";
import { deskDoor } from "./routes/desk-door.ts";
import { deskSetup } from "./routes/desk-setup.ts";
import { notSetUp } from "./setup/not-set-up.ts";
import type { Setup } from "./setup/setup.ts";
import type { SparingLog } from "./sparing-log.ts";

export interface SetupEndpointOptions extends DeskSessionsOptions {
  readonly trustedProxies: readonly AddressRange[];
  readonly files: Assets;
  readonly setup: Setup;
  /** Of this process: see `INSTANCE_HEADER`. */
  readonly instance: string;
  readonly log: Log;
  readonly sparing: SparingLog;
}

/** What answers until the endpoint is set up: the desk's door with the setup behind it, and to all else that it is not. */
export function createSetupEndpoint(options: SetupEndpointOptions): Endpoint {
  const { trustedProxies, files, setup, instance, log, sparing, now } = options;
  const brake = createBrake(log, now);
  const createRateLimit: Parameters<typeof createCheckoutLimits>[0]["createRateLimit"] = (_name, rate) =>
    createMemoryRateLimit(rate, now);
  const limits = createCheckoutLimits({ trustedProxies, livemode: false, brake, log, now, createRateLimit });
  const pageOrigins = new Set<string>();
  const observe = createObserve({ pageOrigins, logRefusal: createLogRefusal(log, sparing), log, metrics: noMetrics });
  const door = deskDoor({ sessions: createDeskSessions(options), files, limits, log });
  const session = door.session((_, { role, name }) => json({ role, name, setup: true }));
  const steps = door.signedIn(deskSetup({ setup, limits, log }));
  const atDesk = observe("/desk/", (context) => {
    const path = context.req.path.slice("/desk".length);
    if (path === "/session") return session(context);
    return /^\/setup(?:\/|$)/.test(path) ? steps(context) : door.file(context);
  });

  const app = new Hono<{ Bindings: Runtime }>();
  for (const path of ["/desk", "/desk/*"]) app.all(path, atDesk);
  app.notFound(() => notSetUp(instance));
  app.onError((error, { req }) => {
    log.error("unexpected failure", { error: errorText(error), stack: error.stack });
    return unexpected(req.raw, pageOrigins);
  });
  return (request, runtime) => app.fetch(request, runtime ?? {});
}
