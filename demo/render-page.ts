export interface DemoPage {
  readonly title: string;
  readonly heading: string;
  /** HTML, as the next one. */
  readonly standfirst: string;
  readonly story: string;
  /** More for the head. */
  readonly head?: string;
  /** More attributes of the body. */
  readonly attributes?: string;
}

/** A page of the newspaper's that is made when it is asked for. */
export function renderPage({ title, heading, standfirst, story, head = "", attributes = "" }: DemoPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title} | The Example Times</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/newspaper.css" />${head}
  </head>
  <body class="inside"${attributes}>
    <header class="page"><p class="name"><a href="/">The Example Times</a></p></header>
    <main class="page">
      <div class="story">
        <h1>${heading}</h1>
        <p class="standfirst">${standfirst}</p>
        ${story}
      </div>
    </main>
  </body>
</html>
`;
}
