import { readConfigFile } from "../server/node/config-file.ts";
import { refuseArguments, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal check-config [file]: names every mistake in a config, and exits with 0 only where there is none

Without a file it checks CONFIG_FILE, else support-appeal.json. What is allowed and hardly meant is told as a warning.
`,
  async run([file, ...rest]) {
    refuseArguments(rest);
    const path = file ?? process.env["CONFIG_FILE"] ?? "support-appeal.json";
    const { config, warnings } = await readConfigFile(path, Date.now());
    const { appeals, amounts } = config;
    for (const { line } of warnings) process.stderr.write(`warning: ${line}\n`);
    const count = `${appeals.length} appeal${appeals.length === 1 ? "" : "s"}`;
    process.stdout.write(`${path} is valid: ${count}, amounts in ${Object.keys(amounts).join(", ")}\n`);
    return 0;
  },
};
