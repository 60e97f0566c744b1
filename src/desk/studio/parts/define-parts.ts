import { MonthView } from "../form/month-view.ts";
import { ClashView } from "./clash-view.ts";
import { LogView } from "./log-view.ts";
import { PreviewView } from "./preview-view.ts";
import { PublishView } from "./publish-view.ts";
import { StageFrame } from "./stage-frame.ts";

const parts = {
  "desk-month": MonthView,
  "desk-stage": StageFrame,
  "desk-publish": PublishView,
  "desk-clash": ClashView,
  "desk-log": LogView,
  "desk-preview-link": PreviewView,
} as const;

/** What the studio is made of as elements, once. */
export function defineParts(): void {
  for (const [name, part] of Object.entries(parts))
    if (customElements.get(name) === undefined) customElements.define(name, part);
}
