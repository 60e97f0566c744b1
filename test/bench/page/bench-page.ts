import { launchChrome } from "../../e2e/support/launch-chrome.ts";
import type { Section } from "../report.ts";
import type { Stage } from "../stage.ts";
import { spread } from "../statistics.ts";
import { runRound, type Round } from "./page-rounds.ts";
import { pageRows } from "./page-rows.ts";
import { SLOW, type View } from "./view-page.ts";

/** What the widget costs an article: without the tag, with the appeal, and for a reader who said "later". */
export async function benchPage({ pageOrigin, endpoint, defer }: Stage, rounds: number): Promise<Section> {
  const browser = await launchChrome({ keepsPages: false });
  defer(() => browser.close());
  await runRound(browser, pageOrigin, endpoint.url, 0);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await runRound(browser, pageOrigin, endpoint.url, round));
  const { processor, downMbit, roundTripMs } = SLOW;
  return {
    title: `The page, beside the same article without the tag (processor ${processor} × slower, ${downMbit} Mbit/s, ${roundTripMs} ms round trip)`,
    rows: pageRows(measured),
    notes: [
      `Page: Chromium ${browser.version()}, ${rounds} rounds. The throttle delays every answer by a round trip; it charges nothing for connecting. "Cold" has nothing in its cache, "repeat" is the same reader's next page view.`,
      `Page, cold, after the article's first paint: ${timeline(measured.map(({ high }) => high.cold))}.`,
      `Page, repeat, after the article's first paint: ${timeline(measured.map(({ high }) => high.repeat))}.`,
    ],
  };
}

/** Where the time goes: when each file was asked for and had arrived, beside the article's first paint. */
function timeline(views: readonly View[]): string {
  const names = [...new Set(views.flatMap(({ requests }) => requests.map(({ path }) => path)))];
  const files = names.flatMap((name) => {
    const pairs = views.flatMap(({ firstPaintMs, requests }) =>
      requests
        .filter(({ path }) => path === name)
        .map(({ startMs, endMs }) => [startMs - firstPaintMs, endMs - firstPaintMs] as const),
    );
    const median = (which: 0 | 1): string => spread(pairs.map((pair) => pair[which])).median.toFixed(0);
    return `${name.slice(1)} ${median(0)}…${median(1)} ms`;
  });
  const visible = spread(
    views.map(({ firstPaintMs, visibleMs }) => (visibleMs ?? Number.NaN) - firstPaintMs),
  ).median.toFixed(0);
  return [...files, `appeal visible ${visible} ms`].join(", ");
}
