import { build } from "esbuild";

/**
 * A package that no browser takes as it stands, since it leans on CommonJS: bundled once, and served in its place.
 *
 * @param name as it is imported
 */
export function bundled(name: string) {
  const path = `/__bundled/${name}.js`;
  let code: Promise<string> | undefined;
  return {
    name: `bundled ${name}`,
    resolveImport: ({ source }: { readonly source: string }) => (source === name ? path : undefined),
    async serve(context: { readonly path: string }) {
      if (context.path !== path) return undefined;
      code ??= bundle(name);
      return { body: await code, type: "js" };
    },
  };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [name], bundle: true, write: false, format: "esm" });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing of ${name}`);
  return file.text;
}
