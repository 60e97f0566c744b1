import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** What is read of `custom-elements.json`. */
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & { readonly type: { readonly text: string } })[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

/** How a framework's templates spell what stands on an element, and where they look its type up. */
interface Framework {
  /** From the framework itself. */
  readonly imports: string;
  /** What each of its elements has. */
  readonly base: string;
  /** The name of an event's listener. */
  readonly listener: (event: string) => string;
  /** Further names of an attribute or a property, where there are any. */
  readonly spellings?: (field: {
    readonly name: string;
    readonly isText: boolean;
    readonly isFlag: boolean;
  }) => string[];
  /** Puts `SupportAppealProps` where the templates look. */
  readonly augmentation: string;
}

export const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from "react";`,
    base: "DetailedHTMLProps<HTMLAttributes<SupportAppeal>, SupportAppeal>",
    listener: (event) => `on${event}`,
    augmentation: inJsx("react"),
  },
  preact: {
    imports: `import type { ClassAttributes, JSX } from "preact";`,
    // By way of an element that has nothing of its own: Preact 10 and 11 name the type differently.
    base: `Omit<JSX.IntrinsicElements["section"], "ref">, ClassAttributes<SupportAppeal>`,
    listener: (event) => `on${event}`,
    augmentation: inJsx("preact"),
  },
  solid: {
    imports: `import type { JSX } from "solid-js";`,
    base: "JSX.HTMLAttributes<SupportAppeal>",
    listener: (event) => `on:${event}`,
    spellings: ({ name, isText, isFlag }) => [
      `prop:${name}`,
      ...(isText ? [`attr:${name}`] : []),
      ...(isFlag ? [`bool:${name}`] : []),
    ],
    augmentation: inJsx("solid-js"),
  },
  vue: {
    imports: `import type { HTMLAttributes, PublicProps } from "vue";`,
    base: "HTMLAttributes, Omit<PublicProps, keyof HTMLAttributes>",
    listener: (event) => `on${event.split("-").map(capitalized).join("")}`,
    augmentation: `
declare module "vue" {
  interface GlobalComponents {
    /** Its template is looked up by what a component of Vue's would take. */
    "support-appeal": new () => SupportAppeal & { $props: SupportAppealProps };
  }
  interface IntrinsicElementAttributes {
    "support-appeal": SupportAppealProps;
  }
}`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from "svelte/elements";`,
    base: "HTMLAttributes<SupportAppeal>",
    listener: (event) => `on${event}`,
    augmentation: `
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "support-appeal": SupportAppealProps;
  }
}`,
  },
};

/** Writes `react.d.ts` and its kin beside the manifest in `dist`, each with a module that does nothing. */
export function writeFrameworkTypes(dist: string): void {
  const manifest = JSON.parse(readFileSync(resolve(dist, "custom-elements.json"), "utf8")) as Manifest;
  for (const [name, framework] of Object.entries(frameworks)) {
    writeFileSync(resolve(dist, `${name}.d.ts`), declarationsFor(framework, elementIn(manifest)));
    writeFileSync(resolve(dist, `${name}.js`), "export {};\n");
  }
}

/** The types come from the class, the words from its docblock: both by way of the manifest. */
function declarationsFor(
  { imports, base, listener, spellings, augmentation }: Framework,
  element: Declaration,
): string {
  const { attributes = [], members = [], events = [] } = element;
  const properties = members.filter(
    ({ name, kind, privacy, attribute }) =>
      kind === "field" && privacy === "public" && attribute === undefined && !name.startsWith("#"),
  );
  const typeOf = (name: string) => members.find((each) => each.name === name)?.type?.text ?? "";
  const fields = [...attributes, ...properties].flatMap(({ name, description }) => {
    const isAttribute = attributes.some((each) => each.name === name);
    const isFlag = typeOf(name).includes("boolean");
    const names = [name, ...(spellings?.({ name, isText: isAttribute && !isFlag, isFlag }) ?? [])];
    return names.map((each) => memberLine(each, `SupportAppeal["${name}"] | undefined`, description));
  });
  const listeners = events.map(({ name, type, description }) =>
    memberLine(listener(name), `((event: ${type.text}) => void) | undefined`, description),
  );
  return `// Made from custom-elements.json by scripts/framework-types.ts.
${imports}
import type { AppealEvent, SupportAppeal } from "./index.js";

/** What may stand on \`<support-appeal>\` in a template. */
export interface SupportAppealProps extends ${base} {
${[...fields, ...listeners].join("\n")}
}
${augmentation}
`;
}

function elementIn({ modules }: Manifest): Declaration {
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName !== undefined);
  if (element === undefined) throw new Error("custom-elements.json knows of no element");
  return element;
}

function memberLine(name: string, type: string, description = ""): string {
  return `  /** ${description} */\n  ${/\W/.test(name) ? JSON.stringify(name) : name}?: ${type};`;
}

function inJsx(module: string): string {
  return `
declare module "${module}" {
  namespace JSX {
    interface IntrinsicElements {
      "support-appeal": SupportAppealProps;
    }
  }
}`;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
