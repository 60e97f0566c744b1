import type { AppealState, Asking } from "../../visit/state.ts";
import { findStory } from "../../visit/find-story.ts";
import { wallCut } from "../../visit/wall-cut.ts";
import type { MakeFrame } from "./frame.ts";
import { PageSheet } from "./page-sheet.ts";

/**
 * Fades the article, with the ask below what is left to read. It stands only while the reader has an ask that can be
 * answered: whatever fails opens it. What is hidden stays in the page, and a screen reader is told.
 */
export const frame: MakeFrame = ({ html, nothing }) => {
  const page = new PageSheet();
  let veiled: Element[] = [];
  let linked: Element | undefined;
  let watch: ResizeObserver | undefined;
  const lift = () => {
    watch?.disconnect();
    page.take();
    linked?.remove();
    for (const each of veiled) {
      each.removeAttribute(MARK);
      each.classList.remove(PART);
      if (each.classList.length === 0) each.removeAttribute("class");
    }
    veiled = [];
  };
  return {
    styles: `
      .wall { margin-block-end: 1em; font-family: var(--appeal-heading-font, inherit); font-size: 1.15em; font-weight: 600; text-align: center }
    `,
    // One template, lifted or not: what had the focus in the ask keeps it.
    around: (content, state, { late, speech }) => html`
      ${
        isVeiled(state)
          ? html`<p class="wall" part="wall">
              ${speech.plain(state.campaign.wall?.strict === true ? late.wallStrict : late.wall)}
            </p>`
          : nothing
      }
      ${content}
      <script type="application/ld+json">
        {
          "@context": "https://schema.org",
          "@type": "WebPage",
          "isAccessibleForFree": false,
          "hasPart": {
            "@type": "WebPageElement",
            "isAccessibleForFree": false,
            "cssSelector": ".support-appeal-walled"
          }
        }
      </script>
    `,
    drawn: (root, state) => {
      if (!isVeiled(state) || !isBeforeReader(root)) return lift();
      if (veiled.length > 0 && veiled.every((each) => each.isConnected)) return;
      lift();
      const story = storyOf(root.host);
      // Where nobody can tell whether the ask still stands, no article is closed.
      if (story === null || typeof ResizeObserver !== "function") return;
      // What an ad blocker hides, or another script empties, closes no article either. In print it is only away.
      watch = new ResizeObserver(() => isBeforeReader(root) || matchMedia("print").matches || lift());
      watch.observe(root.host);
      const { activeElement } = document;
      veiled = veil(story, state.campaign.wall?.afterParagraphs ?? 3, root.host);
      // What a reader had the focus on is gone: the ask is what came in its place.
      if (veiled.slice(1).some((each) => each.contains(activeElement)))
        root.querySelector<HTMLElement>("#heading")?.focus({ preventScroll: true });
      // Search engines look for it there. A copy of what Lit has made: Trusted Types let no script be written.
      linked = root.querySelector("script")?.cloneNode(true) as Element | undefined;
      if (linked !== undefined && veiled.length > 0) document.head.append(linked);
      page.put(`
        [${MARK}="rest"] { display: none !important }
        [${MARK}="fade"] {
          -webkit-mask-image: linear-gradient(#000, transparent) !important;
          mask-image: linear-gradient(#000, transparent) !important;
        }
      `);
    },
    gone: lift,
  };
};

function isBeforeReader(root: ShadowRoot): boolean {
  const ask = root.querySelector("form");
  if (ask === null || ask.getClientRects().length === 0) return false;
  const { width, height } = root.host.getBoundingClientRect();
  return width > 0 && height > 0 && (typeof ask.checkVisibility !== "function" || ask.checkVisibility(seen));
}

/** Neither transparent nor `visibility: hidden`: the first two by the names of Safari 17.4 and later, the others by older ones. */
const seen = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

const MARK = "data-appeal-veil";
/** Search engines take a class, and nothing else, for what a page keeps to some readers: see the JSON-LD above. */
const PART = "support-appeal-walled";

/** An ask that can't be answered just now closes no article. */
function isVeiled(state: AppealState): state is Asking {
  const { problem } = state as Partial<Asking>;
  return (
    state.kind === "asking" && (problem === undefined || problem === "refused-amount" || problem === "open-elsewhere")
  );
}

function storyOf(host: Element): Element | null {
  const { previousElementSibling } = host;
  const beside = previousElementSibling?.matches("article") === true ? previousElementSibling : null;
  const story = findStory();
  return host.closest("article") ?? beside ?? (typeof story === "string" ? null : story);
}

/** Marks the nth paragraph, and all of the story that comes after it but for the appeal itself. */
function veil(story: Element, afterParagraphs: number, host: Element): Element[] {
  const last = wallCut(story, afterParagraphs);
  if (last === undefined) return [];
  const rest: Element[] = [];
  for (let at: Element = last; at !== story && at.parentElement !== null; at = at.parentElement)
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling)
      if (!next.contains(host)) rest.push(next);
  last.setAttribute(MARK, "fade");
  for (const each of rest) {
    each.setAttribute(MARK, "rest");
    each.classList.add(PART);
  }
  return [last, ...rest];
}
