import { createHash } from "node:crypto";
import { styles } from "./styles.ts";

const hash = createHash("sha256").update(styles).digest("base64url");

/**
 * Where the styles of our pages are, beside the pages: under a name of their own, so that they are kept for good and a
 * new release's are not mixed up with them. Relative, because the endpoint may be served under a path.
 */
export const stylesPath: string = `pages-${hash.slice(0, 12).replaceAll(/[-_]/g, "0")}.css`;
