/** Where the desk was opened is most likely where the world reaches the endpoint. Without a slash at the end. */
export function ownAddress({ origin, pathname }: Location): string {
  return `${origin}${pathname.replace(/\/desk\/?.*$/, "")}`;
}
