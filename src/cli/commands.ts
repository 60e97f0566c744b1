import type { Command } from "./command.ts";

interface Listed {
  readonly call: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** Every command, in the order in which `--help` lists them. */
export const commands: Readonly<Record<string, Listed>> = {
  serve: {
    call: "serve",
    summary: "run the endpoint; settings come from the environment",
    load: () => import("./serve.ts"),
  },
  "check-config": {
    call: "check-config [file]",
    summary: "say what is wrong in a config (support-appeal.json)",
    load: () => import("./check-config.ts"),
  },
  config: {
    call: "config export | import <file>",
    summary: "print the config that serves, or publish a file's at the desk",
    load: () => import("./config.ts"),
  },
  report: {
    call: "report [--by …] [--format …]",
    summary: "print the ledger as a table, CSV or JSON",
    load: () => import("./report.ts"),
  },
  refold: {
    call: "refold [--check]",
    summary: "make the ledger's tables anew from the stored events",
    load: () => import("./refold.ts"),
  },
  move: {
    call: "move --from file:…",
    summary: "take a ledger over into another database: SQLite to PostgreSQL, or back",
    load: () => import("./move.ts"),
  },
  tag: {
    call: "tag --endpoint <address>",
    summary: "print the tag to paste; with --fast, what it may preload",
    load: () => import("./tag.ts"),
  },
  "preview-link": {
    call: "preview-link <campaign>/<variant>",
    summary: "print a link that shows a variant, drafts too, on a page of yours",
    load: () => import("./preview-link.ts"),
  },
  doctor: {
    call: "doctor [--url <address>] [--fix]",
    summary: "say what is wrong, and what to do; with --fix, mend what is at Stripe",
    load: () => import("./doctor.ts"),
  },
  reconcile: {
    call: "reconcile [--days <n>]",
    summary: "compare the ledger with Stripe, and take in what it has missed",
    load: () => import("./reconcile.ts"),
  },
  forget: {
    call: "forget <email> [--dry-run]",
    summary: "erase what is held on a person, and keep the money's figures",
    load: () => import("./forget.ts"),
  },
  sandbox: {
    call: "sandbox",
    summary: "run a stand-in for Stripe, for trying things out (SANDBOX_PORT)",
    load: () => import("./sandbox.ts"),
  },
};

export const usage = `support-appeal: reader revenue through your own Stripe account

${Object.values(commands)
  .map(({ call, summary }) => `  support-appeal ${call.padEnd(34)} ${summary}`)
  .join("\n")}
  support-appeal --help | --version

Every command has its own --help.
`;
