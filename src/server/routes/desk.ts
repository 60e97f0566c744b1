import type { Config } from "../../core/campaign/config.ts";
import type { Suggestions } from "../../core/desk/answer-choices.ts";
import { intervals } from "../../core/money/interval.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import type { Setup } from "../setup/setup.ts";
import { deskConfig } from "./desk-config/desk-config.ts";
import type { DeskConfigOptions } from "./desk-config/desk-config-options.ts";
import { deskDoor, type DeskDoorOptions } from "./desk-door.ts";
import { tellFigures, type TellFiguresOptions } from "./desk-figures.ts";
import { deskSetup, type DeskSetupOptions } from "./desk-setup.ts";

export interface DeskOptions
  extends DeskDoorOptions, TellFiguresOptions, Pick<DeskConfigOptions, "previews" | "pageOrigins"> {
  /** Undefined where whoever made the endpoint keeps the config to itself. */
  readonly kept: DeskConfigOptions["kept"] | undefined;
  readonly config: () => Config;
  readonly limits: DeskDoorOptions["limits"] & DeskSetupOptions["limits"];
  /** Makes and looks at the settings; where nothing can, there is no such page. */
  readonly setup?: Setup | undefined;
  readonly gifts: DeskSetupOptions["gifts"];
}

/** What is offered, by currency and interval: what readers choose is measured by it. */
function suggestionsOf(amounts: Config["amounts"]): Suggestions {
  const offered = Object.entries(amounts).map(([currency, each]) => {
    const own = intervals.map((interval) => [interval, each[interval]?.suggestions ?? []] as const);
    return [currency, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(offered);
}

/** `/desk/`: the publisher's pages, and what they ask for. */
export function desk(options: DeskOptions): Route {
  const { config, kept, setup } = options;
  const { signedIn, session: sessionOf, file } = deskDoor(options);
  const session = sessionOf((_, { role, name }) => {
    const { publication, currency, amounts, appeals, goals = [] } = config();
    const suggestions = suggestionsOf(amounts);
    const campaigns = appeals.map(({ id }) => id);
    const settings = setup !== undefined && role === "admin";
    return json({ role, name, publication: publication.name, currency, campaigns, suggestions, goals, settings });
  });
  const figures = only("GET", { cors: "none" }, signedIn(tellFigures(options)));
  const nothing: Route = () => problem({ status: 404, title: "There is nothing here" });
  const keptConfig = kept === undefined ? nothing : deskConfig({ ...options, kept }, signedIn);
  const settings = setup === undefined ? nothing : signedIn(deskSetup({ ...options, setup }));

  return (context) => {
    const path = context.req.path.slice("/desk".length);
    if (path === "/session") return session(context);
    if (path.startsWith("/figures/")) return figures(context);
    if (/^\/config(?:\/|$)/.test(path)) return keptConfig(context);
    if (/^\/setup(?:\/|$)/.test(path)) return settings(context);
    return file(context);
  };
}
