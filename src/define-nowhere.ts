/**
 * `support-appeal/define` on a server at the edge, and in a worker: Lit is loaded there as in a browser, and falls over
 * the missing page. It registers nothing, and is no error: not even a class of the page's own that extends it is one.
 */
export function SupportAppeal(): void {}
