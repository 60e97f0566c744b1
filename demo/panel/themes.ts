import { button, el } from "./dom.ts";

const THEME_KEY = "demo-theme";
const themes = ["broadsheet", "tabloid", "quiet", "bold"] as const;

/** The shipped theme that was chosen in this tab, or the newspaper's own look. */
export function wearChosenTheme(): void {
  document.querySelector("link[data-theme]")?.remove();
  const chosen = themes.find((each) => each === sessionStorage.getItem(THEME_KEY));
  if (chosen === undefined) return;
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/themes/${chosen}.css` });
  sheet.dataset["theme"] = chosen;
  document.head.append(sheet);
}

export function themeSwitch(): readonly Node[] {
  const choose = (theme: string) => async () => {
    sessionStorage.setItem(THEME_KEY, theme);
    wearChosenTheme();
  };
  return [
    el("h2", { text: "How the appeal looks" }),
    el("div", { className: "buttons" }, [
      button("The paper’s own", choose("")),
      ...themes.map((theme) => button(theme, choose(theme))),
    ]),
  ];
}
