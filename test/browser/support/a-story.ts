/** An article with everything around it that the appeal could stand in the way of. */
export interface Story {
  readonly article: HTMLElement;
  /** Before the article, as a newspaper's own sections are. */
  readonly before: HTMLAnchorElement;
  /** In the article. */
  readonly link: HTMLAnchorElement;
  /** After all. */
  readonly after: HTMLButtonElement;
}

const story = {} as { -readonly [Part in keyof Story]: Story[Part] };

/** One for each test of this file, gone after it. */
export function aStory(): Story {
  let parts: readonly Element[] = [];
  beforeEach(() => {
    story.before = Object.assign(document.createElement("a"), { href: "#sections", textContent: "Sections" });
    story.article = document.createElement("article");
    story.article.innerHTML =
      "<h1>Story</h1><p>One</p><p>Two</p><p>Three</p><figure>A picture</figure><p>Four</p><p>Five</p>";
    story.link = Object.assign(document.createElement("a"), { href: "#source", textContent: "The source" });
    story.article.querySelector("p")?.append(" ", story.link);
    story.after = Object.assign(document.createElement("button"), { type: "button", textContent: "Elsewhere" });
    document.body.prepend(story.before, story.article);
    document.body.append(story.after);
    parts = [story.before, story.article, story.after];
  });
  afterEach(() => {
    for (const part of parts) part.remove();
  });
  return story;
}
