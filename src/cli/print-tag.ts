interface Pin {
  readonly file: string;
  readonly integrity: string;
}

/** What the build wrote of a release's files. */
export interface Pins {
  readonly element: Pin;
  /** By language. */
  readonly messages: Readonly<Record<string, Pin>>;
}

export interface TagOptions {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly publication: string | undefined;
  /** For a page that preloads. */
  readonly pins: Pins | undefined;
  readonly locale: string;
}

/** The tag as a publisher pastes it. */
export function printTag({ endpoint, publication, pins, locale }: TagOptions): string {
  const name = publication === undefined ? "" : ` data-publication="${escape(publication)}"`;
  const script = `<script async src="${escape(endpoint)}/embed.js"${name}></script>\n`;
  const messages = pins?.messages[locale];
  if (pins === undefined || messages === undefined) return script;
  const at = (file: string) => `href="${escape(endpoint)}/${escape(file)}"`;
  return [
    "<!-- support-appeal: these name one release's files; print them anew after an upgrade -->",
    `<link rel="preconnect" href="${escape(endpoint)}" crossorigin>`,
    `<link rel="modulepreload" ${at(pins.element.file)} integrity="${escape(pins.element.integrity)}" crossorigin>`,
    `<link rel="preload" as="fetch" ${at("config")} crossorigin>`,
    `<link rel="preload" as="fetch" ${at(messages.file)} crossorigin>`,
    script,
  ].join("\n");
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
