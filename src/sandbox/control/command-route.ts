import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { jsonReply, redirectReply } from "../reply.ts";
import { route, type Route } from "../router.ts";
import { badParameter, missingParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";

/** The JSON body of a command, with the query's fields. */
export type Command = Record<string, unknown>;

function parseBody(body: string): object {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new StripeError(400, "The body is not JSON.");
  }
  if (typeof value !== "object" || value === null) throw new StripeError(400, "The body must be a JSON object.");
  return Array.isArray(value) ? { objects: value } : value;
}

export function readCommand({ query, body, headers }: IncomingRequest): Command {
  const asked: Command = Object.fromEntries(new URLSearchParams(query));
  if (body.trim() === "") return asked;
  const isForm = (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  // `curl -d` calls whatever it sends a form.
  if (isForm && !/^\s*[[{]/.test(body)) {
    return { ...asked, ...Object.fromEntries(new URLSearchParams(body)) };
  }
  return { ...asked, ...parseBody(body) };
}

export function text(command: Command, name: string): string {
  const value = command[name];
  if (typeof value !== "string" || value === "") throw missingParameter(name);
  return value;
}

export function optionalText(command: Command, name: string): string | undefined {
  return command[name] === undefined ? undefined : text(command, name);
}

export function optionalNumber(command: Command, name: string): number | undefined {
  if (command[name] === undefined) return undefined;
  const value = Number(command[name]);
  if (!Number.isFinite(value)) throw badParameter(`${name} must be a number.`, name);
  return value;
}

/** A route that answers what `run` returns, as JSON. All but GET are written to the journal. */
export function commandRoute(
  signature: string,
  run: (world: World, command: Command, id: string) => unknown,
): Route<Handler> {
  return route(signature, async (world: World, request: IncomingRequest, [id = ""]: string[]) => {
    const { method, path } = request;
    const command = readCommand(request);
    const result = await run(world, command, id);
    if (method !== "GET") world.journal.add("control", { method, path, command });
    // The dashboard's buttons are forms: they go back to it.
    return command["back"] === "dashboard" ? redirectReply("/_sandbox/") : jsonReply(result);
  });
}
