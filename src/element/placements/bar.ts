import type { Frame, FrameParts } from "./frame.ts";
import { PageSheet } from "./page-sheet.ts";

/**
 * A bar along an edge of the window, in front of everything the page may have there; folded to one line or with the
 * whole ask in it. What has the focus in the page is never behind it.
 */
export function bar({ html, nothing }: FrameParts, edge: "start" | "end"): Frame {
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
        box-shadow: 0 0 1.2em rgb(0 0 0 / 0.18);
        overflow: auto;
        overscroll-behavior: contain;
        container-type: inline-size;
      }
      .bar section { max-inline-size: 64em; margin-inline: auto; padding-block: 1.1em; border: 0; box-shadow: none }
      .bar h2 { padding-inline-end: 3.5em }
      .line { display: flex; align-items: center; gap: 0.4em; max-inline-size: 64em; margin-inline: auto; padding: 0.2em 0.3em 0.2em 1em }
      .line > .unfold {
        flex: 1;
        min-block-size: 2.75em;
        padding: 0;
        border: 0;
        background: none;
        color: var(--_accent);
        font-weight: 600;
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
        .bar section > form { grid-column: 2; grid-row: 1 / span 20; padding-block-start: 1.6em }
        .bar h2 { padding-inline-end: 0 }
      }
    `,
    around: (content, state, { late, speech, act }) => {
      const close = () => act({ type: "dismiss" });
      const closeButton = html`
        <button class="close" part="close" type="button" aria-label=${late.close} @click=${close}>✕</button>
      `;
      const isAsking = state.kind === "asking";
      if (isAsking && state.isFolded === true) {
        const heading = speech.plain(state.variant.heading ?? speech.messages.heading);
        return html`
          <section class="bar" part="bar" popover="manual" aria-label=${heading}>
            <div class="line">
              <button
                class="unfold"
                id="unfold"
                part="unfold"
                type="button"
                aria-expanded="false"
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
        if (event.key === "Escape" && isAsking && state.step === "choosing") act({ type: "fold" });
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
      if (typeof ResizeObserver === "function") (sizes = new ResizeObserver(makeRoom)).observe(element);
      makeRoom();
      watch?.abort();
      watch = new AbortController();
      document.addEventListener("focusin", ({ target }) => uncover(target, element, edge), { signal: watch.signal });
    },
    gone: () => {
      watch?.abort();
      sizes?.disconnect();
      page.take();
    },
  };
}

/** Into the browser's top layer, which no transform and no `z-index` of the page reaches; younger than some browsers. */
function raise(element: HTMLElement): void {
  if (typeof element.showPopover === "function" && !element.matches(":popover-open")) element.showPopover();
}

/** Scrolls what has the focus out from behind the bar. */
function uncover(target: EventTarget | null, element: HTMLElement, edge: "start" | "end"): void {
  if (!(target instanceof Element) || target === (element.getRootNode() as ShadowRoot).host) return;
  const own = target.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const hidden = edge === "end" ? own.bottom - top : own.top - bottom;
  if (edge === "end" ? hidden > 0 : hidden < 0) scrollBy({ top: hidden, behavior: "instant" });
}
