import type { ReaderStore } from "../../storage/reader-store.ts";

/** `?appeal-preview=campaign/variant`: a wish to see one variant. */
export interface Preview {
  readonly campaign: string;
  readonly variant: string;
  /** Opens the drafts. */
  readonly key: string | undefined;
}

export function wantedPreview(): Preview | undefined {
  const { searchParams } = new URL(location.href);
  const [campaign, variant] = searchParams.get("appeal-preview")?.split("/") ?? [];
  if (campaign === undefined || variant === undefined) return undefined;
  return { campaign, variant, key: searchParams.get("appeal-key") ?? undefined };
}

const RESET = "appeal-reset";

/** `?appeal-debug`: whether whoever opened the page wants to know why. */
export function wantsToKnow(): boolean {
  return new URLSearchParams(location.search).has("appeal-debug");
}

/** `?appeal-reset`: forgets, once; a reload must not forget again what was said since. */
export async function forgetOnWish(store: ReaderStore): Promise<void> {
  const address = new URL(location.href);
  if (!address.searchParams.has(RESET)) return;
  address.searchParams.delete(RESET);
  history.replaceState(history.state, "", address);
  await store.forget();
}
