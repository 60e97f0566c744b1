import {
  MAX_COUNT,
  MAX_ENTRIES,
  type TallyEntry,
  type TallyPlace,
  type TallyRequest,
} from "../../core/tallies/tally.ts";

/** What was counted on this page since it last said so: in memory alone, without anything that two pages have in common. */
export interface TallySheet {
  /** @param sample the share of page views that count: this one does, or not, for as long as it stands */
  add(endpoint: string, sample: number, place: TallyPlace): void;
  /** The reader objects: what was not told yet never is. */
  drop(): void;
}

export interface TallySheetOptions {
  /** From 0 up to 1; asked once for a page, and kept nowhere. */
  readonly chance: () => number;
  /** Hands it over to the browser, which may send it after the page is gone. Nobody hears what becomes of it. */
  readonly send: (endpoint: string, request: TallyRequest) => void;
}

/** Tells what was counted in one go, when the reader leaves the page or looks away from it. */
export function openTallySheet({ chance, send }: TallySheetOptions): TallySheet {
  const drawn = chance();
  const counted = new Map<string, { readonly endpoint: string; readonly sample: number; entry: TallyEntry }>();
  let isListening = false;

  function tell(): void {
    const [first] = counted.values();
    if (first === undefined) return;
    const { endpoint, sample } = first;
    const tallies = [...counted.values()].map(({ entry }) => entry).slice(0, MAX_ENTRIES);
    counted.clear();
    send(endpoint, { tallies, sample });
  }

  /** A phone may end a page that is in the background without another word; a page that is left is not always hidden first. */
  function listen(): void {
    if (isListening) return;
    isListening = true;
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") tell();
    });
    addEventListener("pagehide", tell);
  }

  return {
    add(endpoint, sample, place) {
      if (drawn >= sample) return;
      listen();
      const key = JSON.stringify(Object.values(place));
      const { count = 0 } = counted.get(key)?.entry ?? {};
      counted.set(key, { endpoint, sample, entry: { ...place, count: Math.min(count + 1, MAX_COUNT) } });
    },
    drop: () => counted.clear(),
  };
}

/** For a preview, which nobody counts. */
export const noTallies: TallySheet = { add: () => undefined, drop: () => undefined };
