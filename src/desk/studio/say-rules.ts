import type { Campaign } from "../../core/campaign/config-schema.ts";
import { weekdays, type Weekday } from "../../core/campaign/schedule.ts";
import { describeRules, pageFacts, type RuleFact, type RuleSentence } from "../../core/desk/studio/describe-rules.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import type { RulesWords } from "../words/rules/rules-words.ts";
import { sayMoment } from "./say-moment.ts";
import { sayingsOf } from "./sayings.ts";

type Fact<Kind extends RuleFact["kind"]> = Extract<RuleFact, { readonly kind: Kind }>;

/** A campaign's rules in one to five plain sentences. */
export function sayRules(campaign: Campaign, speech: DeskSpeech): readonly string[] {
  return describeRules(campaign).map((sentence) => asSentence(saySentence(sentence, speech), speech.locale));
}

function asSentence(text: string, locale: string): string {
  const [first = "", ...others] = Array.from(text);
  return `${first.toLocaleUpperCase(locale)}${others.join("")}.`;
}

function saySentence({ about, facts }: RuleSentence, speech: DeskSpeech): string {
  if (about === "who") return sayWho(facts, speech);
  const parts = about === "where" ? [...sayEach(facts, speech), sayPages(facts, speech)] : sayEach(facts, speech);
  return parts.join(about === "how-often" || about === "what" ? "; " : ", ");
}

const sayEach = (facts: readonly RuleFact[], speech: DeskSpeech) =>
  facts.filter(({ kind }) => !isOfPages(kind)).map((fact) => sayFact(fact, speech));

/** "Readers in Germany who have read 5 articles, from Monday to Friday": whom, of whom what is known, at what times. */
function sayWho(facts: readonly RuleFact[], speech: DeskSpeech): string {
  const { readers, readersWho } = speech.words.rules;
  const said = (kinds: readonly RuleFact["kind"][]) =>
    facts.filter(({ kind }) => kinds.includes(kind)).map((fact) => sayFact(fact, speech));
  const who = [readers, ...said(["countries", "except-countries", "devices"])].join(" ");
  const clauses = said(["audience", "referrers", "utm", "articles-read", "visits", "after"]);
  const whole = speech.say(readersWho, { readers: who, clauses: sayingsOf(speech).all(clauses) });
  const [days = "", ...clock] = said(["days", "hours", "clock"]);
  return days === "" ? whole : `${whole}, ${[days, ...clock].join(" ")}`;
}

function isOfPages(kind: RuleFact["kind"]): boolean {
  return pageFacts.some((each) => each === kind);
}

function sayPages(facts: readonly RuleFact[], speech: DeskSpeech): string {
  const { everyPage, onPages } = speech.words.rules;
  const which = facts.filter(({ kind }) => isOfPages(kind)).map((fact) => sayFact(fact, speech));
  return which.length === 0 ? everyPage : speech.say(onPages, { which: which.join(", ") });
}

function sayFact(fact: RuleFact, speech: DeskSpeech): string {
  const { rules: words } = speech.words;
  const sayings = sayingsOf(speech);
  const say = (text: string, values: Readonly<Record<string, string>>) => speech.say(text, values);
  const quoted = (names: readonly string[]) => sayings.any(names.map((name) => sayings.quoted(name)));
  switch (fact.kind) {
    case "audience":
      return words.audience[fact.audience];
    case "countries":
      return sayings.any(fact.countries.map((code) => sayings.inCountry(code)));
    case "except-countries":
      return say(words.exceptCountries, { countries: sayings.any(fact.countries.map(sayings.inCountry)) });
    case "devices":
      return sayings.any(fact.devices.map((device) => words.device[device]));
    case "referrers":
      return sayReferrers(fact, speech);
    case "utm":
      return say(words.utm, { name: fact.name, values: quoted(fact.values) });
    case "articles-read":
      return sayRange(words.read, words.articles, fact, speech, {
        days: sayings.plural(words.withinDays, fact.days),
      });
    case "visits":
      return sayRange(words.came, words.times, fact, speech);
    case "after": {
      const campaign = sayings.quoted(fact.campaign);
      return fact.days === 0 ? say(words.saw, { campaign }) : sayings.plural(words.sawDaysAgo, fact.days, { campaign });
    }
    case "days":
      return sayDays(fact.days, words, sayings.all);
    case "hours":
      return say(fact.until < fact.from ? words.hoursOvernight : words.hours, {
        from: sayings.timeOfDay(fact.from),
        until: sayings.timeOfDay(fact.until),
      });
    case "clock":
      return sayClock(fact.timeZone, speech);
    case "inline":
      return fact.selector === undefined
        ? words.inline
        : say(words.inlineAt, { selector: sayings.quoted(fact.selector), n: speech.number(fact.after) });
    case "header":
    case "banner":
      return words[fact.kind];
    case "modal":
      return sayModal(fact, speech);
    case "wall":
      return sayWall(fact, speech);
    case "paths":
      return say(words.paths, { names: sayings.any(fact.names) });
    case "except-paths":
      return say(words.exceptPaths, { names: sayings.any(fact.names) });
    case "sections":
    case "tags":
      return sayings.plural(words[fact.kind], fact.names.length, { names: quoted(fact.names) });
    case "except-sections":
      return sayings.plural(words.exceptSections, fact.names.length, { names: quoted(fact.names) });
    case "except-tags":
      return sayings.plural(words.exceptTags, fact.names.length, { names: quoted(fact.names) });
    case "languages":
      return say(words.languages, { names: sayings.any(fact.names.map(sayings.languageName)) });
    case "draft":
      return words.draft;
    case "from":
    case "until":
      return sayBound(fact, speech);
    case "priority":
      return say(words.priority, { n: speech.number(fact.priority) });
    case "cap":
      return say(words.cap, {
        times: sayings.plural(words.times, fact.impressions),
        days: sayings.plural(words.withinDays, fact.days),
        perDay: sayings.plural(words.times, fact.perDay),
      });
    case "rest":
      return say(words.rest, {
        rests: fact.days
          .map((days) => sayings.plural(words.days, days))
          .reduce((before, after) => say(words.afterwards, { before, after })),
      });
    case "holdback":
      return say(words.holdback, { share: sayings.share(fact.share) });
    case "goal":
      return say(words.goal, { goal: sayings.quoted(fact.goal) });
    case "nudge":
    case "note":
      return words[fact.kind];
    case "cover-fees":
      return words.coverFees;
    case "variants":
    case "learning": {
      const variants = fact.variants.map(({ id, share }) => `${id} (${sayings.share(share)})`);
      return say(words[fact.kind], { variants: sayings.all(variants) });
    }
    default:
      return fact satisfies never;
  }
}

function sayReferrers({ hosts, direct }: Fact<"referrers">, speech: DeskSpeech): string {
  const { cameDirectly, cameFrom, cameFromOrDirectly } = speech.words.rules;
  if (hosts.length === 0) return cameDirectly;
  return speech.say(direct ? cameFromOrDirectly : cameFrom, { hosts: sayingsOf(speech).any(hosts) });
}

function sayRange(
  texts: RulesWords["read"],
  unit: RulesWords["articles"],
  { min, max }: Pick<Fact<"visits">, "min" | "max">,
  speech: DeskSpeech,
  values: Readonly<Record<string, string>> = {},
): string {
  const counted = (n: number) => {
    const text = sayingsOf(speech).plural(unit, n);
    return { articles: text, times: text };
  };
  if (max === undefined) return speech.say(texts.min, { ...values, ...counted(min ?? 0) });
  if (min === undefined) return speech.say(texts.max, { ...values, ...counted(max) });
  return speech.say(texts.both, { ...values, ...counted(max), min: speech.number(min) });
}

function sayDays(days: readonly Weekday[], words: RulesWords, all: (names: readonly string[]) => string): string {
  const has = (each: readonly Weekday[]) =>
    each.length === new Set(days).size && each.every((day) => days.includes(day));
  if (has(["mon", "tue", "wed", "thu", "fri"])) return words.weekdays;
  if (has(["sat", "sun"])) return words.weekends;
  const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
  return all(fromMonday.filter((day) => days.includes(day)).map((day) => words.on[day]));
}

/** `America/Argentina/Buenos_Aires` is the time of Buenos Aires. */
function sayClock(timeZone: string | undefined, speech: DeskSpeech): string {
  const { ownTime, timeOf } = speech.words.rules;
  if (timeZone === undefined) return ownTime;
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  return speech.say(timeOf, { city });
}

function sayModal({ afterSeconds, afterScroll, onExit }: Fact<"modal">, speech: DeskSpeech): string {
  const { modal, opens, opensAfterSeconds, opensAfterScroll, opensOnExit } = speech.words.rules;
  const sayings = sayingsOf(speech);
  const moments = [
    ...(afterSeconds === undefined ? [] : [sayings.plural(opensAfterSeconds, afterSeconds)]),
    ...(afterScroll === undefined ? [] : [speech.say(opensAfterScroll, { share: sayings.share(afterScroll / 100) })]),
    ...(onExit ? [opensOnExit] : []),
  ];
  return moments.length === 0 ? modal : `${modal}, ${speech.say(opens, { moments: sayings.any(moments) })}`;
}

function sayWall({ afterParagraphs, freeArticles, days, strict }: Fact<"wall">, speech: DeskSpeech): string {
  const { wall, wallFree, wallStrict, withinDays } = speech.words.rules;
  const sayings = sayingsOf(speech);
  return [
    speech.say(wall, { n: speech.number(afterParagraphs) }),
    ...(freeArticles === 0 ? [] : [sayings.plural(wallFree, freeArticles, { days: sayings.plural(withinDays, days) })]),
    ...(strict ? [wallStrict] : []),
  ].join(", ");
}

function sayBound({ kind, moment, timeZone }: Fact<"from" | "until">, speech: DeskSpeech): string {
  const { from, until, untilEndOf } = speech.words.rules;
  const { text, isWholeDay, clock } = sayMoment(moment, timeZone, kind === "until", speech);
  const said = speech.say(kind === "from" ? from : isWholeDay ? untilEndOf : until, { moment: text });
  return isWholeDay ? said : `${said} ${sayClock(clock, speech)}`;
}
