import { readConfigFile } from "../server/node/settings.ts";
import { refuseArguments, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal check-config [file]: says what is wrong in a config, and exits with 0 only where nothing is

Without a file it checks CONFIG_FILE, else support-appeal.json.
`,
  async run([file, ...rest]) {
    refuseArguments(rest);
    const path = file ?? process.env["CONFIG_FILE"] ?? "support-appeal.json";
    const { appeals, amounts } = await readConfigFile(path);
    const count = `${appeals.length} appeal${appeals.length === 1 ? "" : "s"}`;
    process.stdout.write(`${path} is valid: ${count}, amounts in ${Object.keys(amounts).join(", ")}\n`);
    return 0;
  },
};
