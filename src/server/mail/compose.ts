import type { HeldMail } from "./mail-store.ts";
import type { Letter } from "./letter.ts";

/**
 * What a mail of one kind says, made when it is sent: with what is true then. Undefined where it is not needed any
 * more, or was never due: nothing is sent then. A rejection is tried again later.
 */
export type Compose = (task: HeldMail) => Promise<Letter | undefined>;

/** By kind. */
export type Composers = Readonly<Record<string, Compose>>;
