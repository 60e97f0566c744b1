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
  /** What the link for readers without JavaScript says, in the language of `locale`. */
  readonly words: { readonly heading: string; readonly thisPublication: string };
  /** Names this release alone, under its hash. */
  readonly pinned?: Release | undefined;
  /** Preloads what an appeal in the first screen waits for, with the words of `locale`. */
  readonly fast?: Release | undefined;
  /** Of the pages that it is for; where it is not said, the reader's browser says which language they are linked to. */
  readonly locale?: string | undefined;
}

/** The tag as a publisher pastes it. */
export function printTag({ endpoint, publication, words, pinned, fast, locale }: TagOptions): string {
  const name = publication === undefined ? "" : ` data-publication="${escape(publication)}"`;
  const files = pinned === undefined ? endpoint : `${endpoint}/${pinned.version}`;
  // A browser checks a hash only of what it may read: without crossorigin it would refuse the script.
  const pin = pinned === undefined ? "" : ` integrity="${escape(pinned.gate.integrity)}" crossorigin="anonymous"`;
  const script = `<script async src="${escape(files)}/embed.js"${pin}${name}></script>\n${linkWithoutScript()}`;
  const messages = fast?.messages[locale ?? "en"];
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

  function linkWithoutScript(): string {
    const query = locale === undefined ? "" : `?locale=${encodeURIComponent(locale)}`;
    const text = words.heading.replace("{publication}", () => publication ?? words.thisPublication);
    return `<noscript><a href="${escape(endpoint)}/contribute${query}">${escape(text)}</a></noscript>\n`;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
