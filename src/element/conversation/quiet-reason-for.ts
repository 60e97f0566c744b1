import { isProcessing, isSnoozed, isSupporter, type ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { Asking } from "../asking.ts";
import type { AppealSuppressedReason } from "../events.ts";

/** Why an ask that stands on the page has to go, now that the reader has said something elsewhere. */
export function quietReasonFor(
  reader: ReaderMemory,
  { campaign }: Pick<Asking, "campaign">,
  now: number,
): AppealSuppressedReason | undefined {
  if (isSupporter(reader, now)) return "supporter";
  if (isProcessing(reader, now)) return "contribution-processing";
  if (isSnoozed(reader, now)) return "snoozed";
  return reader.campaigns[campaign.id]?.declinedAt === undefined ? undefined : "declined";
}
