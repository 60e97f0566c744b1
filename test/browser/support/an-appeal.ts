import type { Config } from "../../../src/core/campaign/config.ts";
import type { Placement } from "../../../src/core/campaign/placement.ts";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import { lateStyles } from "../../../src/element/late/late.styles.ts";
import { debugPanel } from "../../../src/element/late/debug-panel.ts";
import { prepareFrame } from "../../../src/element/late/frames.ts";
import { loadPlacement } from "../../../src/element/placements/load-placement.ts";
import { lateViews } from "../../../src/element/late/late-views.ts";
import { LateVisit } from "../../../src/visit/late/late-visit.ts";
import { noTallies, type TallySheet } from "../../../src/visit/late/tally-sheet.ts";
import type { VisitInside } from "../../../src/visit/visit.ts";
import type { VariantInput } from "../../../src/visit/wishes.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import type { AppealServices } from "../../../src/element/services.ts";
import { SupportAppeal } from "../../../src/element/support-appeal.ts";
import { openReaderStore } from "../../../src/storage/open-reader-store.ts";
import type { RecordKeeper } from "../../../src/storage/idb-record.ts";
import type { TabChannel } from "../../../src/storage/tab-channel.ts";
import type { VisitRecord } from "../../../src/storage/visit-record.ts";
import { aRecord, aVisit, someTabs } from "./a-device.ts";
import { anEndpoint, type AnEndpoint } from "./an-endpoint.ts";
import { AppealOnPage } from "./appeal-on-page.ts";
import { pageInFocus } from "./page-in-focus.ts";
import { aConfig, NOON } from "../../support/builders.ts";

if (customElements.get("support-appeal") === undefined) customElements.define("support-appeal", SupportAppeal);

export interface AppealOptions {
  readonly config?: Config | Error;
  /** What the device remembers. */
  readonly reader?: ReaderMemory;
  /** In place of `reader`: where it remembers. */
  readonly record?: RecordKeeper;
  readonly visit?: VisitRecord;
  readonly channel?: TabChannel;
  /** Whether the gate has already read the device's memory, as behind the script tag. */
  readonly glance?: boolean;
  readonly endpoint?: AnEndpoint;
  /** How often the late part fails to load before it does. */
  readonly lostLoads?: number;
  /** Whether what draws the placements can't be loaded. */
  readonly lostPlacements?: boolean;
  /** How long it takes to load. */
  readonly lateAfterMs?: number;
  /** Those that can stand on the page. */
  readonly placements?: readonly Placement[];
  readonly now?: number;
  readonly chance?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly variant?: VariantInput;
  /** Of the page around it. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** Where it counts; nowhere unless told. */
  readonly tallies?: TallySheet;
  /** Told of the visit that takes place there: whoever has it may bring about any state. */
  readonly onVisit?: (visit: VisitInside) => void;
}

const prepare = (placement: Placement) => prepareFrame(placement, loadPlacement);
const pages = new Set<Element>();
beforeEach(pageInFocus);
afterEach(() => {
  for (const page of pages) page.remove();
  pages.clear();
});

/** An appeal on a page, as soon as it has said whether it shows. */
export async function anAppeal(options: AppealOptions = {}): Promise<AppealOnPage> {
  const appeal = await aPlacedAppeal(options);
  await appeal.decided();
  return appeal;
}

/** An appeal on a page that may still be deciding. */
export async function aPlacedAppeal(options: AppealOptions = {}): Promise<AppealOnPage> {
  const { config = aConfig(), reader, glance = false, chance = 0, endpoint = anEndpoint() } = options;
  const { tallies = noTallies } = options;
  const { record = aRecord(reader), visit = aVisit(), channel = someTabs().open() } = options;
  const clock = { now: options.now ?? NOON };
  const addresses: string[] = [];
  const store = await openReaderStore({ record, visit, channel, timeoutMs: 50 });
  let lostLoads = options.lostLoads ?? 0;
  let glanced = glance ? await store.read() : undefined;
  const loadDrafts = () => Promise.resolve(config instanceof Error ? aConfig() : config);
  const prepares = options.lostPlacements === true ? () => Promise.reject(new Error("lost")) : prepare;
  const services: AppealServices = {
    ...(options.placements === undefined ? {} : { placements: options.placements }),
    glance() {
      const first = glanced;
      glanced = undefined;
      return Promise.resolve(first);
    },
    loadConfig: () => (config instanceof Error ? Promise.reject(config) : Promise.resolve(config)),
    loadMessages,
    loadLate: async (language) => {
      if (lostLoads-- > 0) throw new Error("the connection was lost");
      await new Promise((loaded) => setTimeout(loaded, options.lateAfterMs ?? 0));
      return {
        messages: (await loadMessages(language)).late,
        views: lateViews,
        styles: lateStyles,
        begin: (visit) => {
          options.onVisit?.(visit);
          const part = {
            loadDrafts,
            warm: () => undefined,
            tallies,
            debug: debugPanel,
            loadParser: () => import("../../../src/core/campaign/config.ts"),
          };
          const parts = { store, connect: endpoint.connect, prepare: prepares, ...part };
          return Promise.resolve(new LateVisit(visit, parts));
        },
      };
    },
    now: () => clock.now,
    chance: () => chance,
    navigate: (address) => void addresses.push(address),
  };
  const page = Object.assign(document.createElement("main"), { lang: options.lang ?? "en", dir: options.dir ?? "ltr" });
  const element = document.createElement("support-appeal");
  element.services = services;
  if (options.variant !== undefined) element.variant = options.variant;
  const attributes = { endpoint: "https://support.example.test", ...options.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const appeal = new AppealOnPage({ page, element, store, endpoint, clock, addresses });
  page.append(element);
  document.body.append(page);
  pages.add(page);
  return appeal;
}
