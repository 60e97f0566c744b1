import type { AppealEventName } from "../../src/visit/events.ts";

const each: Record<AppealEventName, true> = {
  "appeal-shown": true,
  "appeal-dismissed": true,
  "appeal-snoozed": true,
  "appeal-choice": true,
  "appeal-contribute-request": true,
  "appeal-contributed": true,
  "appeal-suppressed": true,
  "appeal-error": true,
};

/** Every event that the widget may fire. One that is missing here does not compile. */
export const eventNames = Object.keys(each) as AppealEventName[];
