interface Pin {
  readonly file: string;
  readonly integrity: string;
}

/** What the build wrote of a release's files: see `dist/release.json`. */
export interface Release {
  /** Its files also stand under this, for as long as a page may name them. */
  readonly version: string;
  readonly gate: Pin;
  readonly element: Pin;
  /** By language. */
  readonly messages: Readonly<Record<string, Pin>>;
}

export interface TagOptions {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly publication: string | undefined;
  /** Names this release alone, under its hash. */
  readonly pinned?: Release | undefined;
  /** Preloads what an appeal in the first screen waits for, with the words of `locale`. */
  readonly fast?: Release | undefined;
  readonly locale?: string;
}

/** The tag as a publisher pastes it. */
export function printTag({ endpoint, publication, pinned, fast, locale = "en" }: TagOptions): string {
  const name = publication === undefined ? "" : ` data-publication="${escape(publication)}"`;
  const files = pinned === undefined ? endpoint : `${endpoint}/${pinned.version}`;
  // A browser checks a hash only of what it may read: without crossorigin it would refuse the script.
  const pin = pinned === undefined ? "" : ` integrity="${escape(pinned.gate.integrity)}" crossorigin="anonymous"`;
  const script = `<script async src="${escape(files)}/embed.js"${pin}${name}></script>\n`;
  const messages = fast?.messages[locale];
  const comment = "<!-- support-appeal: this names one release's files; print it anew after an upgrade -->";
  if (fast === undefined || messages === undefined) return pinned === undefined ? script : `${comment}\n${script}`;
  return [
    comment,
    `<link rel="preconnect" href="${escape(endpoint)}" crossorigin>`,
    `<link rel="modulepreload" href="${escape(`${files}/${fast.element.file}`)}" integrity="${escape(fast.element.integrity)}" crossorigin>`,
    `<link rel="preload" as="fetch" href="${escape(endpoint)}/config" crossorigin>`,
    `<link rel="preload" as="fetch" href="${escape(`${files}/${messages.file}`)}" crossorigin>`,
    script,
  ].join("\n");
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
