import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { build, type PluginOption } from "vite";
import solid from "vite-plugin-solid";

export type FrameworkName = "react" | "preact" | "solid" | "vue" | "svelte";

interface App {
  /** Within its folder. */
  readonly entry: string;
  readonly plugins: readonly PluginOption[];
  /** What reads the types of its templates, within its folder. */
  readonly checker: readonly [program: string, ...options: string[]];
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const tsc = ["tsc", "-p", "."] as const;

/** As each framework's own documentation has it built and checked. */
const apps: Readonly<Record<FrameworkName, App>> = {
  react: { entry: "app.tsx", plugins: [], checker: tsc },
  preact: { entry: "app.tsx", plugins: [], checker: tsc },
  solid: { entry: "app.tsx", plugins: [solid()], checker: tsc },
  vue: {
    entry: "app.ts",
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "support-appeal" } } })],
    checker: ["vue-tsc", "-p", "."],
  },
  svelte: {
    entry: "app.ts",
    plugins: [svelte()],
    checker: ["svelte-check", "--tsconfig", "./tsconfig.json", "--output", "machine"],
  },
};

export const frameworkNames = Object.keys(apps) as FrameworkName[];

function folderOf(name: FrameworkName): string {
  return `${root}test/e2e/frameworks/${name}`;
}

/** What the framework's own checker has against the app's types; empty where it has nothing. */
export async function typeComplaints(name: FrameworkName): Promise<string> {
  const [program, ...options] = apps[name].checker;
  try {
    await promisify(execFile)(`${root}node_modules/.bin/${program}`, options, { cwd: folderOf(name) });
    return "";
  } catch (error) {
    const { stdout, message } = error as Error & { stdout?: string };
    return stdout || message;
  }
}

/** The app as one module, with the package as it was built and would be published. */
export async function bundleApp(name: FrameworkName): Promise<string> {
  const { entry, plugins } = apps[name];
  // A test runner has its own word for it, and Lit's development build talks.
  process.env["NODE_ENV"] = "production";
  const result = await build({
    configFile: false,
    root: folderOf(name),
    logLevel: "error",
    plugins: [...plugins],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `${folderOf(name)}/${entry}`, output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : "output" in result ? [result] : [];
  const [chunk, ...others] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${name}: not one module`);
  return chunk.code;
}
