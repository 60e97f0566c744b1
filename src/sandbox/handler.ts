import type { IncomingRequest } from "./incoming-request.ts";
import type { Reply } from "./reply.ts";
import type { World } from "./world.ts";

/** Answers the requests of a route; `ids` as the router read them from the path. */
export type Handler = (world: World, request: IncomingRequest, ids: string[]) => Reply | Promise<Reply>;
