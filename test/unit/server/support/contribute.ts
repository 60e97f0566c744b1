/** `/contribute` as a browser without JavaScript sees it. */
export interface ContributePage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
  /** The value of a hidden field. */
  hidden(name: string): string | undefined;
  /** What is chosen in a group of radio buttons. */
  chosen(name: string): string | undefined;
  /** What stands in a text field. */
  written(name: string): string | undefined;
}

export async function openContribute(
  endpointUrl: string,
  query = "",
  headers: Readonly<Record<string, string>> = {},
): Promise<ContributePage> {
  return read(await fetch(`${endpointUrl}/contribute${query}`, { headers }));
}

/** Sends the form from the page itself, as a browser does. */
export async function sendForm(
  endpointUrl: string,
  fields: Readonly<Record<string, string>> | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ContributePage> {
  const answer = await fetch(`${endpointUrl}/contribute`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: endpointUrl, ...headers },
    body: typeof fields === "string" ? fields : new URLSearchParams(fields).toString(),
    redirect: "manual",
  });
  return read(answer);
}

async function read(answer: Response): Promise<ContributePage> {
  const html = await answer.text();
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
  const attribute = (input: string | undefined, name: string): string | undefined =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(input ?? "")?.[1];
  const named = (name: string): string[] => inputs.filter((input) => attribute(input, "name") === name);
  return {
    status: answer.status,
    headers: answer.headers,
    html,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "",
    hidden: (name) => attribute(named(name)[0], "value"),
    chosen: (name) =>
      attribute(
        named(name).find((input) => /\schecked\b/.test(input)),
        "value",
      ),
    written: (name) => attribute(named(name)[0], "value"),
  };
}
