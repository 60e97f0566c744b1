/** In a constructed sheet, so that it needs no leave from the page's content security policy. */
export const panelStyles = `
:host { all: initial; position: fixed; inset: auto auto 0.75rem 0.75rem; z-index: 10; color-scheme: light dark;
  font: 400 0.875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
:host { --ground: #fff; --ink: #1f2430; --soft: #5a6172; --edge: #c9cedb; --key: #2b4bb0; }
@media (prefers-color-scheme: dark) { :host { --ground: #1d2029; --ink: #e9ebf2; --soft: #a9b0c0; --edge: #454c5e; --key: #a9bcff; } }
@media print { :host { display: none; } }
.box { width: max-content; max-width: min(24rem, calc(100vw - 1.5rem)); max-height: calc(100vh - 1.5rem); overflow: auto;
  border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--ground); color: var(--ink); box-shadow: 0 4px 18px rgb(0 0 0 / 14%); }
.toggle { display: flex; gap: 0.5rem; align-items: baseline; width: 100%; padding: 0.5rem 0.8rem; border: 0; border-radius: 0.6rem;
  background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
.toggle b { color: var(--key); }
.body { padding: 0 0.8rem 0.8rem; }
h2 { margin: 0.9rem 0 0.25rem; font-size: 0.8125rem; font-weight: 600; color: var(--soft); }
p, ul, dl { margin: 0; }
ul { padding: 0; list-style: none; }
li { margin-top: 0.3rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.8rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.35rem; }
.buttons button { padding: 0.4rem 0.7rem; border: 1px solid var(--edge); border-radius: 0.4rem; background: none; color: inherit; font: inherit; cursor: pointer; }
.buttons button:hover { border-color: var(--key); color: var(--key); }
a { color: var(--key); }
:focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
[hidden] { display: none; }
`;
