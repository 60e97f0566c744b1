import type { FormTree } from "./decode-form.ts";

/** A request with its body read. */
export interface IncomingRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  headers: Record<string, string | undefined>;
  body: string;
  /** The parameters, once decoded, for the journal. */
  params?: FormTree;
}
