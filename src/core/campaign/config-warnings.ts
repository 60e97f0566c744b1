import type { Issue } from "../issues.ts";
import type { Config } from "./config.ts";
import type { Campaign, Variant } from "./config-schema.ts";
import { currenciesOf } from "./learning.ts";
import { isTargeted } from "./targeting.ts";
import { themeWarnings } from "./theme-warnings.ts";

/**
 * What is allowed and yet hardly meant: settings that can never have an effect, and copy that readers would see as it
 * stands.
 */
export function configWarnings(config: Config, now: number): readonly Issue[] {
  const { publication, amounts, theme, appeals } = config;
  const knowsFees = Object.values(amounts).some(({ fees }) => fees !== undefined);
  const canEnd = publication.manage !== undefined || publication.contact !== undefined;
  return [
    ...(canEnd
      ? []
      : [
          {
            path: "publication",
            message: "has neither manage nor contact: readers are not told that they can cancel, or where",
          },
        ]),
    ...themeWarnings(theme),
    ...appeals.flatMap((campaign, index) => [
      ...campaignWarnings(campaign, `appeals[${index}]`, now),
      ...idleWarnings(campaign, `appeals[${index}]`, knowsFees),
      ...learningWarnings(campaign, `appeals[${index}]`, config),
    ]),
  ];
}

/** Settings that nothing comes of as the campaign stands. */
function idleWarnings(campaign: Campaign, path: string, knowsFees: boolean): readonly Issue[] {
  const { placement, holdback, coverFees, schedule } = campaign;
  const of = { at: "inline", opens: "modal", wall: "wall" } as const;
  const isNever = schedule.hours !== undefined && schedule.hours.from === schedule.hours.until;
  return [
    ...(["at", "opens", "wall"] as const).flatMap((name) =>
      campaign[name] !== undefined && placement !== of[name]
        ? [{ path: `${path}.${name}`, message: `has no effect: the placement is ${placement}, not ${of[name]}` }]
        : [],
    ),
    ...(holdback === 1 ? [{ path: `${path}.holdback`, message: "is all: this appeal is never shown" }] : []),
    ...(isNever ? [{ path: `${path}.schedule.hours`, message: "end as they begin: this appeal is never shown" }] : []),
    ...(coverFees === true && !knowsFees
      ? [{ path: `${path}.coverFees`, message: "has no effect: no currency in amounts has fees" }]
      : []),
  ];
}

/** Where nothing can be learnt, or not of what is meant. */
function learningWarnings(
  { learn = false, dismissalPrice, variants }: Campaign,
  path: string,
  { tallies, currency }: Config,
): readonly Issue[] {
  if (!learn)
    return dismissalPrice === undefined
      ? []
      : [{ path: `${path}.dismissalPrice`, message: "has no effect: learn is not on" }];
  const at = `${path}.learn`;
  const currencies = currenciesOf(variants, currency);
  return [
    ...(tallies === undefined || tallies.sample === 0
      ? [{ path: at, message: "has no effect: nothing is counted, because tallies are off" }]
      : []),
    ...(variants.filter(({ weight }) => weight > 0).length < 2
      ? [{ path: at, message: "has no effect: there is one variant alone to show" }]
      : []),
    ...(currencies.length > 1
      ? [
          {
            path: at,
            message: `holds how many give against each other, and not how much: the variants ask in ${currencies.join(" and ")}, which are never added`,
          },
        ]
      : []),
  ];
}

function campaignWarnings({ schedule, targeting, variants }: Campaign, path: string, now: number): readonly Issue[] {
  const isOver = schedule.until !== undefined && now >= Date.parse(schedule.until);
  return [
    ...(isOver ? [{ path: `${path}.schedule.until`, message: "is over: this appeal is never shown again" }] : []),
    ...(["paths", "exceptPaths"] as const).flatMap((list) =>
      targeting[list].flatMap((each, at) => issueAt(`${path}.targeting.${list}[${at}]`, pathWarning(each))),
    ),
    ...(targeting.exceptPaths.some((each) => /^[/*]*$/.test(each)) && !isTargeted("/", targeting)
      ? [{ path: `${path}.targeting.exceptPaths`, message: "leaves no page out: this appeal is never shown" }]
      : []),
    ...targeting.languages.flatMap((each, at) => issueAt(`${path}.targeting.languages[${at}]`, languageWarning(each))),
    ...variants.flatMap((each, at) => copyWarnings(each, `${path}.variants[${at}]`)),
  ];
}

function copyWarnings({ heading, body = [], signature }: Variant, path: string): readonly Issue[] {
  return [
    ...issueAt(`${path}.heading`, copyWarning(heading)),
    ...body.flatMap((paragraph, at) => issueAt(`${path}.body[${at}]`, copyWarning(paragraph))),
    ...issueAt(`${path}.signature`, copyWarning(signature)),
  ];
}

function issueAt(path: string, message: string | undefined): readonly Issue[] {
  return message === undefined ? [] : [{ path, message }];
}

/** Copy is plain text: whatever else was meant is shown letter by letter. */
function copyWarning(copy = ""): string | undefined {
  const [placeholder] =
    /\{\{\s*[\w.]+\s*\}\}|\{(?!(?:publication|(?:articleCount|country|goal|date)(?:\|[^{}]*)?)\})\s*[\w.]+\s*(?:\|[^{}]*)?\}|%[A-Z_]{3,}%|\[\[?[A-Z_]{3,}\]?\]/.exec(
      copy,
    ) ?? [];
  if (placeholder !== undefined)
    return `is shown as it stands, ${placeholder} included: there are {publication}, {articleCount}, {country}, {goal} and {date}`;
  const [markup] = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6});|\*\*\S|\]\(https?:/i.exec(copy) ?? [];
  if (markup !== undefined) return `is shown as it stands, ${markup} included: copy is plain text`;
  return undefined;
}

function pathWarning(path: string): string | undefined {
  const [, own] = /^https?:\/\/[^/]*(.*)$/i.exec(path) ?? [];
  if (own !== undefined)
    return `matches no page: a path begins with a slash: did you mean ${JSON.stringify(own || "/")}?`;
  if (!/^[/*]/.test(path))
    return `matches no page: a path begins with a slash: did you mean ${JSON.stringify(`/${path}`)}?`;
  return /[?#]/.test(path) ? "matches no page: a path ends before ? and #" : undefined;
}

function languageWarning(language: string): string | undefined {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return undefined;
  const [, plain] = /^([a-z]{2,3}(?:_[a-z0-9]{2,8})+)(?:[.@].*)?$/i.exec(language) ?? [];
  const near = plain?.replaceAll("_", "-") ?? tagOf(language);
  const hint = near === undefined ? "such as en or de-AT" : `did you mean ${JSON.stringify(near)}?`;
  return `matches no reader: a language is a BCP 47 tag: ${hint}`;
}

const commonTags =
  "en de fr es it pt nl pl ru uk da nb sv fi cs tr el hu ro he fa ar ja ko zh hi id vi bg ca hr et lv lt sk sl sr".split(
    " ",
  );

/** "German" and "Deutsch" are both `de`. */
function tagOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return commonTags.find((tag) =>
    ["en", tag].some((locale) => new Intl.DisplayNames(locale, { type: "language" }).of(tag)?.toLowerCase() === wanted),
  );
}
