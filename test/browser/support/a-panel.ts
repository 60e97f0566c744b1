import { expect } from "chai";
import { createDeskSpeech, type DeskSpeech } from "../../../src/desk/desk-speech.ts";
import type { DeskLanguage } from "../../../src/desk/words/choose-language.ts";
import { loadWords } from "../../../src/desk/words/load-words.ts";
import { pageBarriers } from "./page-barriers.ts";
import { setViewport } from "./viewport.ts";

const sheets = ["desk.css", "cards/cards.css", "studio/panels/panels.css"];

export async function deskSpeech(language: DeskLanguage = "en", locale: string = language): Promise<DeskSpeech> {
  return createDeskSpeech(await loadWords(language), locale);
}

/** One of the studio's panels alone on a page of the desk, in the desk's own styles. */
export async function aPanel<Panel extends HTMLElement & { readonly updateComplete: Promise<boolean> }>(
  panel: Panel,
): Promise<Panel> {
  document.body.replaceChildren();
  await Promise.all(sheets.map(loadSheet));
  const main = document.createElement("main");
  const heading = Object.assign(document.createElement("h2"), { textContent: "The studio" });
  main.append(Object.assign(document.createElement("h1"), { textContent: "The desk" }), heading, panel);
  document.body.append(main);
  document.title = "The desk";
  document.documentElement.lang = "en";
  await panel.updateComplete;
  return panel;
}

async function loadSheet(name: string): Promise<void> {
  const href = new URL(`../../../src/desk/${name}`, import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error(`no ${name}`)));
  });
  document.head.append(link);
  await loaded;
}

/** Nothing of it keeps anybody out, in light and dark, and nothing runs off a page of any width. */
export async function isOpenToAll(): Promise<void> {
  const problems: string[] = [];
  for (const width of [360, 768, 1280]) {
    await setViewport({ width, height: 900 });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) problems.push(`${width} px: ${over} px too wide`);
  }
  problems.push(...(await pageBarriers()));
  await setViewport({ width: 800, height: 600 });
  expect(problems).to.deep.equal([]);
}
