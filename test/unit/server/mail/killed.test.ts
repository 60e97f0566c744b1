import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startMailServer, type MailServer } from "../../../support/mail-server.ts";
import { startChild, type ChildServer } from "../support/child-server.ts";

const mailingServer = fileURLToPath(new URL("support/mailing-server.ts", import.meta.url));

describe("a process that sends mail, and is killed (-9)", () => {
  let server: MailServer;
  let directory: string;
  let child: ChildServer | undefined;
  beforeEach(async () => {
    server = await startMailServer();
    directory = await mkdtemp(join(tmpdir(), "support-appeal-mail-"));
  });
  afterEach(async () => {
    child?.signal("SIGKILL");
    await child?.ended;
    child = undefined;
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  const start = async (): Promise<void> => {
    child = await startChild(mailingServer, [], {
      DATABASE_URL: `file:${join(directory, "mail.db")}`,
      SMTP_URL: server.url,
      MAIL_FROM: "news@times.example",
      MAILS: "1",
    });
  };
  /** Whoever was killed held it: as long as that takes, nobody would see what comes of it. */
  const letLeasesRunOut = (): void => {
    const database = new DatabaseSync(join(directory, "mail.db"));
    database.exec("update mail set held_until = 0");
    database.close();
  };
  const states = (): unknown[] => {
    const database = new DatabaseSync(join(directory, "mail.db"), { readOnly: true });
    const rows = database.prepare("select state, person, data from mail").all();
    database.close();
    return rows.map((row) => ({ ...row }));
  };

  it("when the mail server has the message and has not answered: it is not sent again", async () => {
    let asked = 0;
    server.behave({
      async atMessage() {
        asked += 1;
        child?.signal("SIGKILL");
        await child?.ended;
        return undefined;
      },
    });
    await start();
    expect(await child?.ended).toBe("SIGKILL");
    await server.nextMail("reader-1@example.test");
    expect(states()).toMatchObject([{ state: "handing-over" }]);
    letLeasesRunOut();
    await start();
    await expect.poll(states, { timeout: 5000 }).toEqual([{ state: "sent", person: null, data: "" }]);
    await expect.poll(() => child?.output()).toContain("count as sent");
    expect(asked).toBe(1);
    expect(server.mails).toHaveLength(1);
  });

  it("before the mail server waits for the message: it is sent after the next start, once", async () => {
    server.behave({
      async atRecipient() {
        child?.signal("SIGKILL");
        await child?.ended;
        return undefined;
      },
    });
    await start();
    expect(await child?.ended).toBe("SIGKILL");
    expect(states()).toMatchObject([{ state: "waiting" }]);
    server.behave({});
    letLeasesRunOut();
    await start();
    await server.nextMail("reader-1@example.test");
    await expect.poll(states, { timeout: 5000 }).toEqual([{ state: "sent", person: null, data: "" }]);
    expect(server.mails).toHaveLength(1);
  });
});
