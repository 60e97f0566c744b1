/**
 * Colours follow the page's own `color-scheme`: a page that does not announce a dark mode gets a light
 * appeal. Every token can be set from outside; see the element's docblock.
 */
import { css } from "lit";

export const styles = css`
  :host {
    --_accent: var(--appeal-accent, light-dark(#a3211b, #ff9d8f));
    --_on-accent: var(--appeal-on-accent, light-dark(#fff, #2b0603));
    --_surface: var(--appeal-surface, light-dark(#fdfaf5, #1d1c1a));
    --_text: var(--appeal-text, light-dark(#1d1b18, #f1ede6));
    --_muted: var(--appeal-muted, light-dark(#5c574f, #b9b2a7));
    --_line: var(--appeal-line, light-dark(#8d867b, #7d776d));
    --_field: var(--appeal-field, light-dark(#fff, #131211));
    --_error: var(--appeal-error, light-dark(#a80f0f, #ffb3ab));
    --_radius: var(--appeal-radius, 6px);
    --_space: var(--appeal-space, 1rem);
    display: block;
    /* Said outright: a flex or grid item that only contains itself would shrink to nothing. */
    inline-size: 100%;
    max-inline-size: var(--appeal-width, 42rem);
    margin-block: var(--appeal-margin, 2.5rem);
    margin-inline: auto;
    container-type: inline-size;
    color: var(--_text);
    font-family: var(--appeal-font, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]),
  :host(:not([showing])) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  section {
    padding: clamp(1.1rem, 5cqi, 2rem);
    border-block-start: 4px solid var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--_line) 30%, transparent);
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0 0 0.6em;
    font-family: var(--appeal-heading-font, inherit);
    font-size: clamp(1.35rem, 5.5cqi, 1.75rem);
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    margin: 0 0 0.85em;
  }
  .signature {
    color: var(--_muted);
    font-style: italic;
  }
  .signature:lang(ar) {
    font-style: normal;
  }
  .error {
    margin: 0.6em 0 0;
    color: var(--_error);
    font-weight: 600;
  }
  .small {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .link {
    padding: 0.35em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .primary {
    inline-size: 100%;
    min-block-size: 2.9rem;
    margin-block-start: 0.4rem;
    padding: 0.6em 1.2em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.1rem;
    font-weight: 600;
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.1em 0.55em;
    border: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    border-radius: 4px;
    background: var(--_field);
  }
  .methods {
    margin-block: 1rem 0.5rem;
  }
  .later {
    margin: 1.1rem 0 0;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 40%, transparent);
  }
  @media print {
    :host {
      display: none;
    }
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.4rem;
    padding: 0;
    font-weight: 600;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .options:not(.amounts) .option {
    font-size: clamp(0.8rem, 4.2cqi, 1rem);
  }
  .amounts {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5rem), 1fr));
  }
  label.option {
    position: relative;
    display: grid;
    align-content: center;
    min-block-size: 2.9rem;
    padding: 0.3rem 0.15rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: normal;
  }
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_field));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .plan {
    min-block-size: 1.5em;
    margin: 0 0 0.6rem;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
