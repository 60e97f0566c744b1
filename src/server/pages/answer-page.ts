import type { Config } from "../../core/campaign/config.ts";
import { answer } from "../http/answer.ts";
import { withReason } from "../http/problem.ts";
import { contentSecurityPolicy, renderPage, type PageContent, type PageLanguage } from "./page.ts";

export interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Why it refuses, for the log. */
  readonly reason?: string;
}

/** A page that runs nothing needs nothing of the browser's, and is no place to learn what a reader is interested in. */
const permissionsPolicy = "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/** A page as an answer: for this reader, at this moment, with nothing in it that runs. */
export function answerPage(
  content: PageContent,
  config: Config,
  language: PageLanguage,
  { status = 200, headers = {}, reason }: AnswerOptions = {},
): Response {
  const response = answer(renderPage(content, config.publication, language), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": language.locale,
      "content-security-policy": contentSecurityPolicy,
      vary: "Accept-Language",
      // The form's own post has to say where it comes from, and nobody else needs to know.
      "referrer-policy": "same-origin",
      "permissions-policy": permissionsPolicy,
      ...headers,
    },
  });
  return reason === undefined ? response : withReason(response, reason);
}
