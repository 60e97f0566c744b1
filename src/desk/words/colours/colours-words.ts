/** What the panel of the paper's own colours says in one language. `{name}` is filled in. */
export type ColoursWords = Readonly<
  Record<
    | "heading"
    /** That the page's CSS counts first. */
    | "hint"
    | "light"
    | "dark"
    | "accent"
    | "accentHint"
    | "background"
    | "backgroundHint"
    | "text"
    | "textHint"
    /** The browser's own way to choose a colour; `{name}` is the label beside it. */
    | "pick"
    /** Of a colour that is not set. */
    | "follows"
    | "clear"
    | "faint"
    | "take"
    | "reset"
    | "resetAll"
    | "notAColour"
    /** What is shown below, for those who can't see it. */
    | "sample"
    | "sampleHeading"
    | "sampleText"
    | "sampleLink"
    | "sampleButton",
    string
  >
>;
