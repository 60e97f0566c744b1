/** How the analyzer makes `custom-elements.json` of the element's docblock. */
export default {
  globs: ["src/element/support-appeal.ts"],
  outdir: "dist",
  litelement: true,
  // It would write where the manifest is into package.json, which says so already.
  packagejson: false,
  quiet: true,
};
