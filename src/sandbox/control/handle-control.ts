import type { IncomingRequest } from "../incoming-request.ts";
import { dashboardPage } from "../pages/dashboard.ts";
import { makePortalSession } from "../objects/portal-session.ts";
import { jsonReply, redirectReply, type Reply } from "../reply.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { controlRoutes, type Command } from "./control-routes.ts";

function readCommand(request: IncomingRequest): Command {
  const query: Command = Object.fromEntries(new URLSearchParams(request.query));
  if (request.body.trim() === "") return query;
  if ((request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(request.body)) };
  }
  const body: unknown = JSON.parse(request.body);
  if (typeof body !== "object" || body === null) throw new StripeError(400, "The body must be a JSON object.");
  return { ...query, ...(Array.isArray(body) ? { objects: body } : body) };
}

async function answer(world: World, request: IncomingRequest): Promise<Reply> {
  const { method, path } = request;
  if (path === "/_sandbox") return redirectReply("/_sandbox/");
  if (path === "/_sandbox/" && method === "GET") return dashboardPage(world);
  if (path === "/_sandbox/portal" && method === "POST") {
    const customer = world.store.get("customer", String(readCommand(request)["customer"]), "customer").id;
    return redirectReply(makePortalSession(world, { customer, return_url: `${world.origin}/_sandbox/` }).url);
  }
  for (const route of controlRoutes) {
    const match = route.path.exec(path);
    if (match === null || route.method !== method) continue;
    let command: Command;
    try {
      command = readCommand(request);
    } catch (error) {
      throw error instanceof StripeError ? error : new StripeError(400, "The body is not JSON.");
    }
    const journalled = method !== "GET";
    const result = await route.run(world, command, match[1] ?? "");
    if (journalled) world.journal.add("control", { method, path, command });
    // The dashboard's buttons are forms: they go back to it.
    return command["back"] === "dashboard" ? redirectReply("/_sandbox/") : jsonReply(result);
  }
  throw new StripeError(404, `No such control route: ${method} ${path}. See src/sandbox/README.md.`);
}

/** `/_sandbox/…`: what tests and the curious do to the sandbox. */
export async function handleControl(world: World, request: IncomingRequest): Promise<Reply> {
  try {
    return await answer(world, request);
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    return { status: error.status, headers: { "content-type": "application/json" }, body: error.toBody("control") };
  }
}
