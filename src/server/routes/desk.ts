import type { Config } from "../../core/campaign/config.ts";
import type { Suggestions } from "../../core/desk/answer-choices.ts";
import { intervals } from "../../core/money/interval.ts";
import type { Assets } from "../assets.ts";
import { answerDesk } from "../desk/answer-desk.ts";
import { readDeskCookie } from "../desk/desk-cookie.ts";
import type { DeskSession, DeskSessions } from "../desk/desk-sessions.ts";
import { byMethod, only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { EndpointContext, Route } from "../http/route.ts";
import { deskConfig } from "./desk-config/desk-config.ts";
import type { DeskConfigOptions } from "./desk-config/desk-config-options.ts";
import { tellFigures, type TellFiguresOptions } from "./desk-figures.ts";
import { sendAsset } from "./asset.ts";
import { signIn, signOut, type SignInOptions } from "./desk-session.ts";

export interface DeskOptions
  extends SignInOptions, TellFiguresOptions, Pick<DeskConfigOptions, "previews" | "pageOrigins"> {
  /** Undefined where whoever made the endpoint keeps the config to itself. */
  readonly kept: DeskConfigOptions["kept"] | undefined;
  readonly config: () => Config;
  readonly sessions: DeskSessions;
  /** Its page and what that loads, by their address under `/desk/`. */
  readonly files: Assets;
}

/** What is offered, by currency and interval: what readers choose is measured by it. */
function suggestionsOf(amounts: Config["amounts"]): Suggestions {
  const offered = Object.entries(amounts).map(([currency, each]) => {
    const own = intervals.map((interval) => [interval, each[interval]?.suggestions ?? []] as const);
    return [currency, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(offered);
}

/** A path of the desk's that only one who has signed in may use. */
export type DeskRoute = (context: EndpointContext, session: DeskSession) => Response | Promise<Response>;

/** `/desk/`: the publisher's pages, and what they ask for. */
export function desk(options: DeskOptions): Route {
  const { config, sessions, files } = options;

  const signedIn =
    (route: DeskRoute): Route =>
    async (context) => {
      const cookie = readDeskCookie(context.req.raw);
      const session = cookie === undefined ? undefined : await sessions.read(cookie);
      return session === undefined
        ? problem({ status: 401, title: "Nobody has signed in here", code: "signed-out" })
        : await route(context, session);
    };

  const who = signedIn((_, { role, name }) => {
    const { publication, currency, amounts, goals = [] } = config();
    return json({ role, name, publication: publication.name, currency, suggestions: suggestionsOf(amounts), goals });
  });
  const session = byMethod({ GET: who, POST: (context) => act(context) }, { cors: "none" });
  const act: Route = (context) =>
    context.req.query("end") === undefined ? signIn(options)(context) : signOut()(context);
  const figures = only("GET", { cors: "none" }, signedIn(tellFigures(options)));
  const { kept } = options;
  const nothing: Route = () => problem({ status: 404, title: "There is nothing here" });
  const keptConfig = kept === undefined ? nothing : deskConfig({ ...options, kept }, signedIn);

  return (context) => {
    const path = context.req.path.slice("/desk".length);
    if (path === "") return answerDesk(null, { status: 308, headers: { location: "desk/" } });
    if (path === "/session") return session(context);
    if (path.startsWith("/figures/")) return figures(context);
    if (path === "/config" || path.startsWith("/config/")) return keptConfig(context);
    return only("GET", { cors: "none" }, ({ req }) => sendFile(req.raw, path === "/" ? "/index.html" : path))(context);
  };

  function sendFile(request: Request, path: string): Response {
    const file = files.get(path);
    if (file === undefined) return problem({ status: 404, title: "There is nothing here" });
    return sendAsset(request, file, {}, answerDesk);
  }
}
