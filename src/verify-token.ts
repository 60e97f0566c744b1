/** `support-appeal/verify-token`: for a publisher's own server, on any runtime of JavaScript. */
export { verifyToken, type VerifiedToken, type VerifyTokenOptions } from "./server/tokens/verify-token.ts";
export type { TokenFault } from "./server/tokens/read-token.ts";
