/** What the pages on which readers look after their gifts have besides: gifts, buttons that are not the one thing to do, a list of payments. */
export const manageStyles: string = `
h2 { margin: 0 0 0.35em; font-size: 1.15em; line-height: 1.3 }
.gift { margin-block: 1.1em; padding: 1em; border: 1px solid var(--line); border-radius: var(--radius); background: var(--field) }
.gift > p { margin-block-end: 0.35em }
.gift > .error { margin-block: 0 0.35em }
form.quiet { margin-block: 0.5em }
.actions { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.8em }
.actions > form, .actions > .button { display: grid; flex: 1 1 11em; margin: 0 }
.actions button { margin: 0; min-block-size: 2.75em; padding: 0.5em 0.75em; font-size: 1em }
form + .small { margin-block-start: 0.85em }
.button, button.quiet {
  display: grid;
  place-content: center;
  inline-size: 100%;
  min-block-size: 2.75em;
  margin: 0;
  padding: 0.5em 0.75em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
  color: var(--text);
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
:is(.button, button.quiet):hover { border-color: var(--accent); filter: none }
.field + button.quiet { margin-block-start: 0.7em }
form.choice { margin-block: 0 0.9em }
form.choice > button { margin-block-end: 0.3em }
.which-gift { font-size: 1.15em; font-weight: 600 }
.paid { margin-block-end: 1em }
.paid > li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; padding-block: 0.45em; border-block-end: 1px solid color-mix(in srgb, var(--line) 40%, transparent) }
`;
