import type { Assets } from "../assets.ts";
import { answerDesk, answerStage } from "../desk/answer-desk.ts";
import { readDeskCookie } from "../desk/desk-cookie.ts";
import type { DeskSession } from "../desk/desk-sessions.ts";
import { byMethod, only } from "../http/only.ts";
import { problem } from "../http/problem.ts";
import type { EndpointContext, Route } from "../http/route.ts";
import { sendAsset } from "./asset.ts";
import { signIn, signOut, type SignInOptions } from "./desk-session.ts";

export interface DeskDoorOptions extends SignInOptions {
  /** The desk's page and what that loads, by their address under `/desk`. */
  readonly files: Assets;
}

/** A path of the desk's that only one who has signed in may use. */
export type DeskRoute = (context: EndpointContext, session: DeskSession) => Response | Promise<Response>;

/** The desk's page, who is let in, and who has come in: the same before the endpoint is set up. */
export function deskDoor(options: DeskDoorOptions) {
  const { sessions, files } = options;

  const signedIn =
    (route: DeskRoute): Route =>
    async (context) => {
      const cookie = readDeskCookie(context.req.raw);
      const session = cookie === undefined ? undefined : await sessions.read(cookie);
      return session === undefined
        ? problem({ status: 401, title: "Nobody has signed in here", code: "signed-out" })
        : await route(context, session);
    };

  const act: Route = (context) =>
    context.req.query("end") === undefined ? signIn(options)(context) : signOut()(context);
  const file = only("GET", { cors: "none" }, ({ req }) => {
    const path = req.path.slice("/desk".length);
    if (path === "") return answerDesk(null, { status: 308, headers: { location: "desk/" } });
    const found = files.get(path === "/" ? "/index.html" : path);
    if (found === undefined) return problem({ status: 404, title: "There is nothing here" });
    return sendAsset(req.raw, found, {}, path === "/studio-stage.html" ? answerStage : answerDesk);
  });

  return {
    signedIn,
    /** `/desk/session`. @param who what one who has come in is told */
    session: (who: DeskRoute): Route => byMethod({ GET: signedIn(who), POST: act }, { cors: "none" }),
    /** All that is a file. */
    file,
  };
}
