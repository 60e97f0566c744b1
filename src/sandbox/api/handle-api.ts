import Stripe from "stripe";
import { checkParameters } from "../check-parameters.ts";
import { decodeForm, type FormTree } from "../decode-form.ts";
import { expand } from "../expand.ts";
import type { Fault } from "../faults.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { jsonReply, type Reply } from "../reply.ts";
import { router } from "../router.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { apiRoutes } from "./api-routes.ts";
import { checkKey } from "./check-key.ts";

const findOperation = router(apiRoutes);

/** Undefined: cut the connection. */
export type ApiReply = Reply | undefined;

/** The statuses a planned fault answers with, in Stripe's words for them. */
function faultError({ status = 500, headers }: Fault): StripeError {
  if (status === 429) {
    return new StripeError(
      429,
      "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.",
      {
        code: "rate_limit",
        headers,
      },
    );
  }
  return new StripeError(status, "An unknown error occurred (planned in the sandbox).", { type: "api_error", headers });
}

function errorReply(error: unknown, world: World, requestId: string): Reply {
  if (error instanceof StripeError) {
    return {
      status: error.status,
      headers: { "content-type": "application/json", ...error.details.headers },
      body: error.toBody(requestId),
    };
  }
  world.journal.add("error", { message: error instanceof Error ? error.stack : String(error) });
  return errorReply(
    new StripeError(500, "The sandbox failed; see its journal.", { type: "api_error" }),
    world,
    requestId,
  );
}

function decode({ method, query, body, headers }: IncomingRequest): FormTree {
  if (method === "GET") return decodeForm(query);
  const type = headers["content-type"] ?? "";
  if (body !== "" && !type.startsWith("application/x-www-form-urlencoded")) {
    throw new StripeError(
      400,
      "Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have questions, we can help at https://support.stripe.com/.",
    );
  }
  return decodeForm([query, body].filter((part) => part !== "").join("&"));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Checks, then carries out. `executed` is told before anything can have changed. */
function carryOut(world: World, request: IncomingRequest, sent: FormTree, executed: () => void): Reply {
  const { method, path } = request;
  const found = findOperation(method, path);
  if (found === undefined) {
    throw new StripeError(
      404,
      `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    );
  }
  const { handler: operation, ids } = found;
  const params = checkParameters(operation.parameters, sent);
  const call = { world, params, id: decoded(ids[0] ?? ""), path };
  operation.check?.(call);
  executed();
  const answer = operation.run(call);
  const paths = "expand" in params && Array.isArray(params.expand) ? params.expand : [];
  return jsonReply(paths.length === 0 ? answer : expand(world, answer, paths));
}

async function answer(
  world: World,
  request: IncomingRequest,
  requestId: string,
  fault: Fault | undefined,
): Promise<Reply> {
  checkKey(world, request);
  const sent = decode(request);
  request.params = sent;
  const key = request.method === "POST" ? request.headers["idempotency-key"] : undefined;
  const known =
    key === undefined
      ? undefined
      : world.idempotency.begin(key, `${request.method} ${request.path} ${JSON.stringify(sent)}`, requestId);
  if (known !== undefined) return known;
  let executed = false;
  let reply: Reply;
  try {
    if (fault?.hangMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.hangMs));
    world.request = { id: requestId, idempotency_key: key ?? null };
    try {
      if (fault?.kept === true) {
        executed = true;
        throw faultError(fault);
      }
      reply = carryOut(world, request, sent, () => (executed = true));
    } finally {
      world.request = undefined;
    }
  } catch (error) {
    reply = errorReply(error, world, requestId);
  }
  if (key !== undefined) {
    if (executed) world.idempotency.finish(key, reply);
    else world.idempotency.forget(key);
  }
  return reply;
}

/** One request to `/v1`: faults first, then key, parameters, idempotency, the operation, and the journal in any case. */
export async function handleApi(world: World, request: IncomingRequest): Promise<ApiReply> {
  const requestId = world.id("req_");
  const fault = world.faults.take(request.method, request.path);
  const isGarbled = fault?.body !== undefined;
  const lost =
    fault !== undefined && fault.kept !== true && (fault.status !== undefined || fault.reset === true || isGarbled);
  let reply: ApiReply;
  try {
    if (lost && fault.when !== "after" && fault.hangMs !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, fault.hangMs));
    }
    if (!lost || fault.when === "after") reply = await answer(world, request, requestId, fault);
    if (lost) {
      if (fault.reset === true) reply = undefined;
      else if (fault.body !== undefined)
        reply = { status: fault.status ?? 200, headers: { "content-type": "application/json" }, body: fault.body };
      else throw faultError(fault);
    }
  } catch (error) {
    reply = errorReply(error, world, requestId);
  }
  const { "idempotency-key": idempotencyKey, "stripe-version": stripeVersion } = request.headers;
  world.journal.add("request", {
    id: requestId,
    method: request.method,
    path: request.path,
    params: request.params,
    idempotencyKey,
    stripeVersion,
    status: reply?.status,
    replayed: reply?.headers["idempotent-replayed"] === "true" ? true : undefined,
    fault,
  });
  if (reply === undefined) return undefined;
  const headers: Record<string, string> = {
    ...reply.headers,
    "request-id": requestId,
    "stripe-version": stripeVersion ?? Stripe.API_VERSION,
  };
  if (idempotencyKey !== undefined) headers["idempotency-key"] = idempotencyKey;
  return { ...reply, headers };
}
