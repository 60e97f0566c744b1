import { manageStyles } from "./manage-styles.ts";

/**
 * The page's own look: that of the widget, with its colours and sizes. Everything in `em`, so that it grows with the
 * reader's text. What is chosen is drawn from `:checked` alone; only which amounts are shown needs `:has()`, and
 * where that is not known all of them are.
 */
export const styles: string = `
:root {
  color-scheme: light dark;
  --accent: #15506f;
  --on-accent: #fff;
  --page: #f1ece3;
  --surface: #fdfaf5;
  --text: #1d1b18;
  --muted: #5c574f;
  --line: #8d867b;
  --field: #fff;
  --error: #a3130f;
  --radius: 6px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #8fc7e8;
    --on-accent: #06202e;
    --page: #121110;
    --surface: #1d1c1a;
    --text: #f1ede6;
    --muted: #b9b2a7;
    --line: #7d776d;
    --field: #131211;
    --error: #ffb3ab;
  }
}
* { box-sizing: border-box }
body {
  max-inline-size: 42em;
  margin: 0 auto;
  padding: clamp(0.75em, 4vw, 2.5em) clamp(0.5em, 3vw, 1.5em);
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5em 0.75em;
  margin-block-end: 1em;
  font: 700 1.25em/1.2 Georgia, serif;
}
header img { max-inline-size: 100%; max-block-size: 3em }
section {
  padding: clamp(min(1.1em, 6vw), 5vw, 2em);
  border-block-start: 4px solid var(--accent);
  border-radius: 0 0 var(--radius) var(--radius);
  background: var(--surface);
  box-shadow: 0 0 0 1px color-mix(in srgb, var(--line) 30%, transparent);
}
h1 {
  margin: 0 0 0.6em;
  font-size: clamp(max(1em, min(1.35em, 8vw)), 5.5vw, 1.75em);
  line-height: 1.2;
  hyphens: auto;
  text-wrap: balance;
}
h1.message { font-size: 1.1em; font-weight: 600; line-height: 1.5; text-wrap: wrap }
p { margin: 0 0 0.85em }
section > :last-child, form > :last-child { margin-block-end: 0 }
a { color: inherit }
a { display: inline-block; padding-block: 0.625em }
.step { margin-block-end: 0 }
form + .step { margin-block-start: 0.4em }
.step > a { color: var(--accent); font-weight: 600 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.small, .signature, .hint { color: var(--muted) }
.notice {
  padding: 0.6em 0.9em;
  border-inline-start: 4px solid var(--accent);
  background: var(--field);
}
fieldset { min-inline-size: 0; margin: 0 0 1em; padding: 0; border: 0 }
legend { margin-block-end: 0.4em; padding: 0; font-weight: 600 }
.options { display: flex; flex-wrap: wrap; gap: 0.5em }
.option { position: relative; display: grid; flex: 1 1 calc((100% - 1em) / 3); max-inline-size: 100% }
.with-more { display: block; flex-basis: 100% }
.option > label {
  display: grid;
  align-content: center;
  min-block-size: 3em;
  padding: 0.6em 0.15em 0.45em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--field);
  font-weight: 600;
  line-height: 1.25;
  text-align: center;
  overflow-wrap: break-word;
}
.option > input {
  z-index: 1;
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  inline-size: 100%;
  block-size: 100%;
  margin: 0;
  border-radius: var(--radius);
  appearance: none;
  cursor: pointer;
}
.with-more > input { block-size: 3em }
.option > input:hover + label { border-color: var(--accent) }
.option > input:checked + label {
  position: relative;
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  forced-color-adjust: none;
}
.option > input:checked + label::after {
  content: "";
  position: absolute;
  inset-block-start: 0.25em;
  inset-inline-end: 0.45em;
  inline-size: 0.22em;
  block-size: 0.45em;
  border: solid;
  border-width: 0 0.15em 0.15em 0;
  rotate: 45deg;
}
.hint { font-weight: 400 }
:checked + label .hint { color: inherit }
.option > input:not(:checked) ~ .field { display: none }
.field { margin-block-start: 0.75em }
.field input {
  display: block;
  inline-size: min(100%, 16em);
  min-block-size: 3em;
  margin-block-start: 0.25em;
  padding: 0.4em 0.7em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--field);
  color: inherit;
  font: inherit;
}
.field input[aria-invalid] { border-color: var(--error); box-shadow: inset 0 0 0 1px var(--error) }
.error { margin: 0.6em 0 0; padding-inline-start: 1.9em; color: var(--error); font-weight: 600 }
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
button {
  inline-size: 100%;
  min-block-size: 3em;
  margin-block: 0.7em 0.2em;
  padding: 0.6em 0.3em;
  border: 1px solid var(--accent);
  border-radius: var(--radius);
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-size: 1.1em;
  font-weight: 600;
  cursor: pointer;
}
button:hover { filter: brightness(1.08) }
ul { margin: 0; padding: 0; list-style: none }
li { display: inline-block }
.methods li:not(:last-child)::after { content: "·"; margin-inline: 0.35em }
footer { padding-block-start: 0.75em }
nav, nav ul, .links { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em; margin: 0 }
@supports selector(:has(*)) {
  .which,
  form:has(#interval-once:checked) :is(.of-month, .of-year),
  form:has(#interval-month:checked) :is(.of-once, .of-year),
  form:has(#interval-year:checked) :is(.of-once, .of-month) { display: none }
}
${manageStyles}
@media (max-width: 20em) {
  .option { flex-basis: 100% }
}
@media (forced-colors: active) {
  .option > input:checked + label { border-color: Highlight; background: Highlight; color: HighlightText }
}
`;
