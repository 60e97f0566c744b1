import { options } from "../../core/options.ts";
import type { MakeFrame } from "./frame.ts";
import { PageSheet } from "./page-sheet.ts";

/** A native dialog: the browser keeps the focus inside, and gives it back. */
export const frame: MakeFrame = ({ html }) => {
  const page = new PageSheet();
  let watch: AbortController | undefined;
  let escape: () => void = () => undefined;
  let closed: () => void = () => undefined;
  return {
    styles: `
      :host { position: absolute; inline-size: 0; block-size: 0; margin: 0 }
      dialog {
        box-sizing: border-box;
        inline-size: min(44em, 100vw - 24px);
        max-inline-size: none;
        max-block-size: min(100dvh - 24px, 60em);
        padding: 0;
        /* Seen where colours are forced. */
        border: 1px solid transparent;
        border-block-start: 4px solid var(--_accent);
        border-radius: var(--_radius);
        background-color: var(--_surface);
        color: var(--_text);
        overflow: auto;
        overscroll-behavior: contain;
        container-type: inline-size;
      }
      dialog section { border: 0 !important; box-shadow: none !important; background: none !important }
      dialog::backdrop { background-color: rgb(0 0 0 / 0.55) }
    `,
    around: (content, state, { late, act }) => {
      const isLater = state.kind === "asking" && state.step === "choosing-later";
      escape = () => act({ type: isLater ? "close-later" : "dismiss" });
      // What the browser closes by itself, such as by the Back gesture of a phone, has been closed by the reader.
      closed = () => act({ type: "dismiss" });
      const onKeydown = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        escape();
      };
      const onCancel = (event: Event) => {
        event.preventDefault();
        escape();
      };
      return html`
        <dialog
          part="modal"
          aria-labelledby=${state.kind === "asking" ? "heading" : "message"}
          @keydown=${onKeydown}
          @cancel=${onCancel}
        >
          <div class="tools">
            <button class="close" part="close" type="button" aria-label=${late.close} @click=${() => closed()}>
              ✕
            </button>
          </div>
          ${content}
        </dialog>
      `;
    },
    drawn: (root) => {
      const dialog = root.querySelector("dialog");
      if (dialog === null || dialog.open) return;
      // Room for the scroll bar is kept where there is one, so that nothing moves behind the dialog.
      const gutter = innerWidth > document.documentElement.clientWidth ? "scrollbar-gutter: stable" : "";
      page.put(`html { overflow: hidden !important; ${gutter} }`);
      // All that is outside of it is inert, and says nothing.
      dialog.prepend(...root.querySelectorAll(".voice"));
      dialog.showModal();
      // From its beginning: a tall heading would be scrolled to its middle, and its first words behind the button.
      root.querySelector<HTMLElement>("#heading, #message")?.focus({ preventScroll: true });
      watch = new AbortController();
      dialog.addEventListener("close", () => closed(), options({ signal: watch.signal }));
    },
    gone: (root) => {
      watch?.abort();
      page.take();
      root.querySelector(".root")?.prepend(...root.querySelectorAll(".voice"));
      root.querySelector("dialog")?.close();
    },
  };
};
