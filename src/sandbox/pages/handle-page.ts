import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { redirectReply, type Reply } from "../reply.ts";
import { route, router } from "../router.ts";
import type { World } from "../world.ts";
import { notice } from "./page.ts";
import { payRoutes } from "./pay-routes.ts";
import { portalRoutes } from "./portal-routes.ts";
import { receiptPage } from "./receipt-page.ts";

const receipt: Handler = (world, _, [id = ""]) => receiptPage(world, id);

const findPage = router<Handler>([
  route("* /", () => redirectReply("/_sandbox/")),
  ...payRoutes,
  ...portalRoutes,
  route("* /receipts/{id}/*", receipt),
  route("* /invoices/{id}/*", receipt),
]);

const methods = new Set(["GET", "HEAD", "POST"]);

async function answer(world: World, request: IncomingRequest): Promise<Reply> {
  if (!methods.has(request.method)) return notice("Not allowed", "This page takes GET and POST.", undefined, 405);
  const found = findPage(request.method, request.path);
  if (found === undefined) return notice("No such page", "There is nothing at this address.", undefined, 404);
  return found.handler(world, request, found.ids);
}

/** The pages readers see. What they type is not written to the journal: it may hold a card number. */
export async function handlePage(world: World, request: IncomingRequest): Promise<Reply> {
  const reply = await answer(world, request);
  world.journal.add("page", { method: request.method, path: request.path, status: reply.status });
  return reply;
}
