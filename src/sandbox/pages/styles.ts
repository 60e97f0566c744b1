/** Every page's look. One column on a phone, two where there is room; colours follow the reader's setting. */
export const styles = `
:root { color-scheme: light dark; --ink: light-dark(#1a1f36, #eceef4); --soft: light-dark(#545a73, #a9b0c6);
  --paper: light-dark(#f6f7fb, #12141d); --panel: light-dark(#fff, #1c1f2b); --line: light-dark(#d5d9e6, #3a3f52);
  --field: light-dark(#868da6, #767d96); --accent: light-dark(#4b3fe0, #a59dff); --on-accent: light-dark(#fff, #14122e);
  --bad: light-dark(#b3152b, #ff8b96); --bad-paper: light-dark(#fdeef0, #3a1a20); --mark: light-dark(#ffd76a, #5a4300); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.sandbox-mark { margin: 0; padding: .4rem 1rem; background: var(--mark); text-align: center; font-size: .875rem; }
main { margin: 0 auto; padding: 1.25rem 1rem 3rem; }
main.narrow { max-width: 60rem; } main.wide { max-width: 80rem; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .75rem; } h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
a { color: var(--accent); }
.columns { display: grid; gap: 1.5rem; }
.columns > * { min-width: 0; }
@media (min-width: 52rem) { .columns { grid-template-columns: 1fr 1.25fr; gap: 3rem; } main.narrow { padding-top: 3rem; } }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; margin: 0 0 1.25rem; }
.amount { font-size: 2.25rem; font-weight: 700; line-height: 1.15; margin: .25rem 0; overflow-wrap: anywhere; }
.amount small { font-size: 1rem; font-weight: 400; color: var(--soft); }
.soft { color: var(--soft); } .small { font-size: .875rem; }
.lines { list-style: none; margin: 1rem 0; padding: 0; } .lines li { display: flex; justify-content: space-between; gap: 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; } legend { font-weight: 600; padding: 0; margin-bottom: .35rem; }
label { display: block; font-weight: 600; font-size: .9375rem; }
.field { margin: 0 0 .9rem; } .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; }
input[type=text], input[type=email] { width: 100%; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--field); border-radius: .5rem; padding: .6rem .7rem; margin-top: .25rem; }
input::placeholder { color: var(--soft); opacity: 1; }
input[aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
.choice { display: flex; gap: 1.25rem; flex-wrap: wrap; } .choice label { display: flex; gap: .5rem; align-items: center; font-weight: 400; min-height: 1.75rem; }
.choice input { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); }
.error { color: var(--bad); font-size: .875rem; margin: .25rem 0 0; }
.alert { background: var(--bad-paper); color: var(--bad); border: 1px solid currentColor; border-radius: .5rem; padding: .7rem .9rem; margin: 0 0 1rem; }
button { font: inherit; font-weight: 600; cursor: pointer; border-radius: .5rem; padding: .5rem .9rem; border: 1px solid var(--field); background: var(--panel); color: inherit; min-height: 2.5rem; }
button.main { width: 100%; background: var(--accent); border-color: var(--accent); color: var(--on-accent); padding: .75rem 1rem; }
button.danger { border-color: var(--bad); color: var(--bad); }
:is(a, button, input, summary):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
form:has([value=card]:checked) .bank, form:has([value=us_bank_account]:checked) .card { display: none; }
.tests { list-style: none; margin: .5rem 0 0; padding: 0; }
.tests button { width: 100%; display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0 1rem; text-align: start; border-color: transparent; background: none; font-weight: 400; padding: .35rem .5rem; }
.tests button:hover { background: var(--paper); }
code { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
.row { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; } .row form { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: start; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); vertical-align: top; } th { color: var(--soft); font-weight: 600; border: 0; }
.wide :is(td, th), .wide code { white-space: nowrap; }
@media (forced-colors: active) { button, .panel { border-color: CanvasText; } }
`;
