import { css } from "lit";

/** Looks of what a reader only meets after their first move. */
export const lateStyles = css`
  .message {
    margin: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex="-1"]:focus {
    outline: none;
  }
  /* For the eye alone, in browsers that can say so. */
  li:not(:last-child)::after {
    content: "·" / "";
  }
  .notice {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_accent);
    background-color: var(--_field);
  }
  .error {
    margin: 0.6em 0 0;
    padding-inline-start: 1.9em;
  }
  .error::before {
    content: "!";
    float: inline-start;
    inline-size: 1.4em;
    margin-inline-start: -1.9em;
    border: 1px solid;
    border-radius: 50%;
    line-height: 1.4;
    text-align: center;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(30%, 8.5em)), 1fr));
    gap: 0.5em;
  }
  .plain {
    min-block-size: 3em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_field);
    font-weight: 600;
    line-height: 1.25;
  }
  a.plain {
    display: inline-flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  .option:hover,
  .plain:hover {
    border-color: var(--_accent);
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  .primary[aria-disabled="true"] {
    opacity: 0.75;
    cursor: progress;
  }
  /* Stays in sight while the ask scrolls below it. The first words make room for it. */
  .tools {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    float: inline-end;
    display: flex;
    gap: 4px;
    justify-content: flex-end;
    padding: 4px 4px 0;
  }
  /* What the focus goes to is scrolled to below it. */
  :is(.bar, dialog) {
    scroll-padding-block-start: calc(max(44px, 1.5em) + 8px);
  }
  .tools ~ section :is(h2, .message) {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  /* Where little more than a word fits beside it, it has a line of its own. */
  @container (max-width: 16em) {
    .tools {
      float: none;
    }
    .root .tools ~ section {
      padding-block-start: 0;
    }
  }
  .close {
    flex: none;
    inline-size: max(44px, 1.5em);
    block-size: max(44px, 1.5em);
    padding: 0;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background-color: var(--_surface);
    line-height: 1;
  }
  .close:hover {
    color: var(--_accent);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    margin-block: 0 0.5em;
  }
  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .title {
    margin-block: 0.8em 0.4em;
    font-weight: 600;
  }
  .facts {
    margin: 0 0 0.6em;
  }
  .facts li {
    display: list-item;
    margin-inline-start: 1.2em;
    list-style: disc;
  }
  .facts li::after {
    content: none !important;
  }
  button.aside {
    color: inherit;
    font-weight: inherit;
    font-size: inherit;
  }
  .currency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-inline-size: 0;
    min-block-size: 2.75em;
  }
  .currency select {
    max-inline-size: min(12em, 100%);
    min-block-size: 2.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_field);
    color: inherit;
    font: inherit;
  }
  .goal meter {
    inline-size: 100%;
    block-size: 1.1em;
  }
  .goal {
    margin-block-end: 0.8em;
  }
  .newsletter,
  .letter {
    margin-block-start: 0.8em;
  }
  .letter .small,
  .newsletter .small,
  .message + .small,
  .message + .notice,
  .link + .notice {
    margin-block: 0.6em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.2em;
    margin-block: 0.6em;
  }
  .own-day .field {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .own-day {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block-end: 0.6em;
  }
  .field {
    display: block;
    margin-block-start: 0.75em;
  }
  .field input {
    display: block;
    inline-size: min(100%, 16em);
    min-block-size: 3em;
    margin-block-start: 0.25em;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_field);
    color: inherit;
    font: inherit;
  }
  /* What a browser shows of a day does not wrap. */
  .own-day input {
    padding-inline: min(0.7em, 2cqi);
    font-size: min(1em, 8cqi);
  }
  .field input[aria-invalid="true"] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  @media (forced-colors: active) {
    .chosen {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
  /* In a box that is as wide as what is in it: nothing is, for who measures it. */
  :host {
    min-inline-size: 0;
    contain-intrinsic-inline-size: 20em;
  }
`;
