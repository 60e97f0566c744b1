import { SupportAppeal } from "../../../element/support-appeal.ts";
import type { StageNews, StageOrder } from "./stage-order.ts";
import { Stage } from "./stage.ts";

customElements.define("support-appeal", SupportAppeal);
const article = document.querySelector("article");
if (article === null) throw new Error("the stage has no article");
const stage = new Stage(article);
const tell = (news: StageNews): void => parent.postMessage(news, location.origin);

/** One after the other: only the newest of those that wait is drawn. */
let wanted: StageOrder | undefined;
let isDrawing = false;

async function draw(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  while (wanted !== undefined) {
    const order: StageOrder = wanted;
    wanted = undefined;
    await stage.show(order);
    tell({ kind: "drawn", number: order.number });
  }
  isDrawing = false;
}

addEventListener("message", ({ origin, source, data }: MessageEvent<StageOrder>) => {
  if (origin !== location.origin || source !== parent || data.kind !== "show") return;
  wanted = data;
  void draw();
});
tell({ kind: "ready" });
