import { options } from "../../core/options.ts";
import type { Frame, FrameParts } from "./frame.ts";
import { PageSheet } from "./page-sheet.ts";
import { uncover, type Edge } from "./uncover.ts";

/**
 * A bar along an edge of the window, in front of everything the page may have there; folded to one line or with the
 * whole ask in it. What has the focus in the page is never behind it.
 */
export function bar({ html, nothing }: FrameParts, edge: Edge): Frame {
  const page = new PageSheet();
  let watch: AbortController | undefined;
  let sizes: ResizeObserver | undefined;
  const far = edge === "start" ? "end" : "start";
  return {
    styles: `
      :host { position: absolute; inline-size: 0; block-size: 0; margin: 0 }
      .bar {
        position: fixed;
        z-index: 2147483000;
        inset: auto 0;
        inset-block-${edge}: 0;
        box-sizing: border-box;
        inline-size: 100%;
        max-inline-size: none;
        max-block-size: 70dvh;
        margin: 0;
        padding: 0;
        padding-block-${edge}: env(safe-area-inset-${edge === "start" ? "top" : "bottom"}, 0px);
        border: 0;
        border-block-${far}: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
        background-color: var(--_surface);
        color: var(--_text);
        border-radius: 0;
        box-shadow: 0 0 1.2em rgb(0 0 0 / 0.18);
        overflow: auto;
        overscroll-behavior: contain;
        container-type: inline-size;
      }
      /* The bar is its box, whatever the page says of the part. */
      .bar section { max-inline-size: 64em; margin-inline: auto; padding-block: 1.1em; border: 0 !important; box-shadow: none !important; background: none !important }
      .line { display: flex; align-items: start; gap: 0.4em; max-inline-size: 64em; margin-inline: auto; padding-block: 4px; padding-inline: 1em 4px }
      .line > .unfold {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 2.75em;
        padding: 0;
        border: 0;
        background: none;
        color: var(--_accent);
        font-weight: 600;
        line-height: 1.25;
        text-align: start;
        text-decoration: underline;
      }
      @container (min-width: 52em) {
        .bar section:has(> form) {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
          grid-auto-rows: min-content;
          column-gap: 2.2em;
        }
        .bar section > form { grid-column: 2; grid-row: 1 / span 20 }
      }
      /* Magnified four times, a window is this low: half of it stays the page's. */
      @media (max-height: 480px) {
        .bar { max-block-size: 50dvh }
      }
      /* All that it covers where it stands, it leaves free here. */
      .bar.aside { inset-block: auto; inset-block-${far}: 0; max-block-size: 30dvh }
    `,
    around: (content, state, { late, speech, act }) => {
      const close = () => act({ type: "dismiss" });
      const closeButton = html`
        <button class="close" part="close" type="button" aria-label=${late.close} @click=${close}>✕</button>
      `;
      const isAsking = state.kind === "asking";
      if (isAsking && state.isFolded === true) {
        const { heading: own } = state.variant;
        const heading = speech.plain(own ?? speech.messages.heading);
        // The publisher's own words, on a page in a language that the widget does not speak.
        const language = own === undefined ? undefined : speech.foreign;
        return html`
          <section class="bar" part="bar" popover="manual" aria-label=${heading}>
            <div class="line">
              <button
                class="unfold"
                id="unfold"
                part="unfold"
                type="button"
                aria-expanded="false"
                lang=${language ?? speech.locale}
                dir=${language === undefined ? speech.dir : "auto"}
                @click=${() => act({ type: "unfold" })}
              >
                ${heading}
              </button>
              ${closeButton}
            </div>
          </section>
        `;
      }
      const fold = html`
        <button
          class="close"
          id="fold"
          part="fold"
          type="button"
          aria-label=${late.fold}
          @click=${() => act({ type: "fold" })}
        >
          ${edge === "end" ? "▾" : "▴"}
        </button>
      `;
      const onKeydown = (event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.isComposing && isAsking && state.step === "choosing")
          act({ type: "fold" });
      };
      return html`
        <div class="bar" part="bar" popover="manual" @keydown=${onKeydown}>
          <div class="tools">${isAsking ? fold : nothing}${closeButton}</div>
          ${content}
        </div>
      `;
    },
    drawn: (root) => {
      const element = root.querySelector<HTMLElement>(".bar");
      if (element === null) return;
      raise(element);
      // Room to scroll to, and past: at the foot, the end of the page would stay behind the bar.
      const makeRoom = () => {
        const size = `${element.offsetHeight}px !important`;
        const below = edge === "end" ? `padding-block-end: ${size};` : "";
        page.put(`html { scroll-padding-block-${edge}: ${size}; ${below} }`);
      };
      sizes?.disconnect();
      // In the frame after: where room makes the bar itself narrower, by a scrollbar, browsers tell the page of an error.
      if (typeof ResizeObserver === "function") {
        const own = new ResizeObserver(() => requestAnimationFrame(() => sizes === own && makeRoom()));
        own.observe(element);
        sizes = own;
      }
      makeRoom();
      watch?.abort();
      watch = new AbortController();
      const whileWatched = options({ signal: watch.signal });
      document.addEventListener("focusin", ({ target }) => uncover(target, element, edge), whileWatched);
      uncover(document.activeElement, element, edge);
    },
    gone: () => {
      watch?.abort();
      sizes?.disconnect();
      sizes = undefined;
      page.take();
    },
  };
}

/** Into the browser's top layer, which no transform and no `z-index` of the page reaches; younger than some browsers. */
function raise(element: HTMLElement): void {
  if (typeof element.showPopover === "function" && !element.matches(":popover-open")) element.showPopover();
}
