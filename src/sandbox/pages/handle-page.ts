import type { IncomingRequest } from "../incoming-request.ts";
import { redirectReply, type Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { handlePay } from "./handle-pay.ts";
import { handlePortal } from "./handle-portal.ts";
import { notice } from "./page.ts";
import { receiptPage } from "./receipt-page.ts";

async function answer(world: World, request: IncomingRequest): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "POST" && request.method !== "HEAD") {
    return { ...notice("Not allowed", "This page takes GET and POST.", undefined, 405) };
  }
  if (request.path.startsWith("/pay/")) return handlePay(world, request);
  if (request.path.startsWith("/portal/")) return handlePortal(world, request);
  if (/^\/(receipts|invoices)\//.test(request.path)) return receiptPage(world, request.path.split("/")[2] ?? "");
  if (request.path === "/") return redirectReply("/_sandbox/");
  return notice("No such page", "There is nothing at this address.", undefined, 404);
}

/** The pages readers see. What they type is not written to the journal: it may hold a card number. */
export async function handlePage(world: World, request: IncomingRequest): Promise<Reply> {
  const reply = await answer(world, request);
  world.journal.add("page", { method: request.method, path: request.path, status: reply.status });
  return reply;
}
