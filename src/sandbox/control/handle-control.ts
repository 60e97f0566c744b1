import type { IncomingRequest } from "../incoming-request.ts";
import type { Reply } from "../reply.ts";
import { router } from "../router.ts";
import { StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { controlRoutes } from "./control-routes.ts";

const findRoute = router(controlRoutes);

/** `/_sandbox/…`: what tests and the curious do to the sandbox. */
export async function handleControl(world: World, request: IncomingRequest): Promise<Reply> {
  const { method, path } = request;
  try {
    const found = findRoute(method, path);
    if (found !== undefined) return await found.handler(world, request, found.ids);
    throw new StripeError(404, `No such control route: ${method} ${path}. See src/sandbox/README.md.`);
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    return { status: error.status, headers: { "content-type": "application/json" }, body: error.toBody("control") };
  }
}
