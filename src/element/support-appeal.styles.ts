/**
 * The colours come with the config: `palette-css.ts`. Every token can be set from outside, as a colour or a length and
 * nothing that loads: see the element's docblock. Sizes are in `em` of the text around, which is never smaller than 16 px.
 */
import { css } from "lit";

export const styles = css`
  :host {
    --_radius: var(--appeal-radius, 6px);
    --_space: var(--appeal-space, 1em);
    display: block;
    /* Said outright: a flex or grid item that only contains itself would shrink to nothing. */
    inline-size: 100%;
    max-inline-size: var(--appeal-width, max(42em, 672px));
    margin-block: var(--appeal-margin, max(2.5em, 40px));
    margin-inline: auto;
    container-type: inline-size;
    font-size: max(16px, 1em);
  }
  :host([hidden]) {
    display: none;
  }
  /* Against whatever the page says of the element. */
  @media print {
    :host {
      display: none !important;
    }
  }
  * {
    box-sizing: border-box;
  }
  /* What a page says of its own text ends here, but for its fonts and whether it is dark. */
  .root {
    all: initial;
    display: block;
    position: relative;
    visibility: inherit;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--appeal-font, inherit);
    font-size: max(16px, 1em);
    line-height: 1.5;
  }
  .voice {
    position: absolute;
    inset-inline: 0;
    block-size: 1px;
    margin: 0;
    clip-path: inset(50%);
    overflow: hidden;
  }
  section {
    padding: clamp(1.1em, 5cqi, 2em);
    border-block-start: 4px solid var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background-color: var(--_surface);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--_line) 30%, transparent);
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0 0 0.6em;
    font-family: var(--appeal-heading-font, inherit);
    font-size: clamp(max(1em, min(1.35em, 10cqi)), 5.5cqi, 1.75em);
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    margin: 0 0 0.85em;
  }
  .small {
    margin: 0;
    color: var(--_muted);
    font-size: max(16px, 0.875em);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    display: inline-block;
  }
  li:not(:last-child)::after {
    content: "·";
    margin-inline: 0.35em;
  }
  /* As high as it will be: what is in it comes later. */
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    min-block-size: 2.75em;
  }
  .link {
    display: inline-block;
    min-inline-size: 2.75em;
    padding-block: 0.625em;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  button.link {
    padding-inline: 0;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
  }
  .primary {
    inline-size: 100%;
    min-block-size: 3em;
    margin-block: 0.7em 0.2em;
    padding: 0.6em 0.3em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.1em;
    font-weight: 600;
  }
  .signature,
  .hint {
    color: var(--_muted);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .later {
    margin: 0.6em 0 0;
    padding-block-start: 0.4em;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 40%, transparent);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.4em;
    padding: 0;
    font-weight: 600;
  }
  /* Side by side where their words fit whole. */
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .amounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
  }
  .option {
    position: relative;
    display: flex;
    flex: 1;
    flex-flow: column;
    place-content: center;
    max-inline-size: 100%;
    min-block-size: 3em;
    padding: 0.6em 0.15em 0.45em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_field);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: break-word;
  }
  .option input {
    position: absolute;
    inset: -1px;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }
  .chosen {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  /* A tick: the chosen one is told by more than its colour. */
  .chosen::after {
    content: "";
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-end: 0.25em;
    inline-size: 0.22em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  .hint {
    font-weight: 400;
  }
  .chosen .hint {
    color: inherit;
  }
  .plan {
    min-block-size: 1.5em;
    margin: 0 0 0.3em;
  }
`;

/** Worn while nothing is shown. No attribute says so: a framework that hydrates the page would find it. */
export const silent = css`
  :host {
    display: none;
  }
`;
