import { problem } from "../http/problem.ts";
import { errorText, type Log } from "../log.ts";

/** What the desk answers; where the store does not, that it is worth another try. */
export async function orBusy(log: Log, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    log.error("the desk was not answered by the store", { error: errorText(error) });
    return problem({ status: 503, title: "The store does not answer", code: "busy" }, { "retry-after": "10" });
  }
}
