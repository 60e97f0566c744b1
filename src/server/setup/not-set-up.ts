import { problem } from "../http/problem.ts";

/** Tells this process from any other that may answer at an address, while it is set up. */
export const INSTANCE_HEADER = "x-support-appeal-instance";

/** What everything answers but the pages that lead through the setup. */
export function notSetUp(instance: string): Response {
  return problem(
    {
      status: 503,
      title: "This endpoint is not set up yet",
      code: "not-set-up",
      detail: "open /desk/ here and sign in with ADMIN_TOKEN: it leads through the setup",
    },
    { [INSTANCE_HEADER]: instance, "retry-after": "60" },
  );
}
