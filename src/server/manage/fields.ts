import { readForm } from "../http/read-form.ts";

const names = ["do", "email", "link", "gift", "customer", "act", "amount", "for", "locale"] as const;

/** What these pages' forms send. */
export type ManageFields = ReadonlyMap<(typeof names)[number], string>;

export function readManageFields(body: Uint8Array): ManageFields | undefined {
  return readForm(body, names);
}
