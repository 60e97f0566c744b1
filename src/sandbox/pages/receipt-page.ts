import { formatAmount } from "../money.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { notice } from "./page.ts";

/** Where `receipt_url` and `hosted_invoice_url` lead. */
export function receiptPage(world: World, id: string): Reply {
  const found = world.store.find("charge", id) ?? world.store.find("invoice", id);
  if (found === undefined) return notice("No such page", "There is no receipt at this address.", undefined, 404);
  const amount = found.object === "charge" ? found.amount : found.total;
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(found.created * 1000);
  return notice(
    `${found.object === "charge" ? "Receipt" : `Invoice ${found.number ?? ""}`} from ${world.merchant}`,
    `${formatAmount(amount, found.currency)} on ${day}: ${found.status}.`,
  );
}
