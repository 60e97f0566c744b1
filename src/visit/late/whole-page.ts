import type { Device, WholePage } from "../../core/campaign/page.ts";
import { pageHere } from "../page-here.ts";
import { tagHere } from "./tag-here.ts";

/** The page with all that it says of itself: on the tag, else in its own head. */
export function wholePage(language: string, tag?: HTMLScriptElement): WholePage {
  const linked = linkedData();
  const speaking = tag === undefined ? undefined : tagHere(tag);
  // Not by `dataset`: what it lacks is looked up on the page's own Object.prototype.
  const said = (name: string) => speaking?.getAttribute(`data-${name}`) ?? null;
  const given = (name: string) => said(name)?.trim() || undefined;
  const tags = given("tags")?.split(",") ?? [...metas("article:tag"), ...linked.keywords];
  return {
    ...pageHere(language),
    section: given("section") ?? metas("article:section")[0] ?? linked.section,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))],
    country: countryIn(given("country")),
    device: deviceHere(),
    referrer: referringHost(),
    utm: utmOf(location.search),
    // Where one template prints the same tag on every page, a page says it in its own head.
    isSensitive: isSaid(said("sensitive")) || metas("support-appeal").includes("sensitive"),
    isArticle: linked.isArticle || metas("og:type")[0] === "article" || document.querySelector("article") !== null,
    articlesRead: numberIn(given("articles")),
  };
}

/** As HTML has it: the attribute alone says yes. */
function isSaid(value: string | null): boolean {
  return value !== null && value !== "false";
}

export function countryIn(text: string | undefined): string | undefined {
  const country = text?.toUpperCase();
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined;
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function metas(property: string): string[] {
  const found = document.querySelectorAll<HTMLMetaElement>(`meta[property="${property}"], meta[name="${property}"]`);
  return [...found].map(({ content }) => content.trim()).filter((content) => content !== "");
}

/** A phone or a tablet is touched; which of the two its shorter side says. */
function deviceHere(): Device {
  if (!matchMedia("(pointer: coarse)").matches) return "desktop";
  return Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
}

/** Empty where the reader came from none, or from this site. */
function referringHost(): string {
  try {
    const { hostname, origin } = new URL(document.referrer);
    return origin === location.origin ? "" : hostname;
  } catch {
    return "";
  }
}

function utmOf(search: string): Readonly<Record<string, string>> {
  const own = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(search)) if (name.startsWith("utm_")) own[name.slice(4)] = value;
  return own;
}

interface LinkedData {
  readonly section: string | undefined;
  readonly keywords: readonly string[];
  readonly isArticle: boolean;
}

/** What schema.org has for articles, out of the page's JSON-LD. */
function linkedData(): LinkedData {
  const nodes = [...document.querySelectorAll("script[type='application/ld+json']")].flatMap(({ textContent }) =>
    nodesIn(textContent),
  );
  const article = nodes.find((node) => textsOf(node, "@type").some((type) => type.endsWith("Article")));
  if (article === undefined) return { section: undefined, keywords: [], isArticle: false };
  return {
    section: textsOf(article, "articleSection")[0],
    keywords: textsOf(article, "keywords").flatMap((each) => each.split(",")),
    isArticle: true,
  };
}

function nodesIn(text: string): object[] {
  try {
    const data: unknown = JSON.parse(text);
    const nodes = [data].flat().filter((each) => typeof each === "object" && each !== null);
    return nodes.flatMap((node) => [node, ...objectsOf(node, "@graph")]);
  } catch {
    // Whatever a page writes there is its own.
    return [];
  }
}

function objectsOf(node: object, name: string): object[] {
  return valuesOf(node, name).filter((each) => typeof each === "object" && each !== null);
}

function textsOf(node: object, name: string): string[] {
  return valuesOf(node, name).filter((each) => typeof each === "string");
}

function valuesOf(node: object, name: string): unknown[] {
  return Object.hasOwn(node, name) ? [(node as Record<string, unknown>)[name]].flat() : [];
}
