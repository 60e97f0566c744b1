import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { openSync, closeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { childEnvironment, cli, startChild } from "./support/child-server.ts";
import { postCheckout } from "./support/post-checkout.ts";
import { startStripeStub } from "./support/stripe-stub.ts";

/** Free a moment ago, for a process that can't tell which port it took. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("the process of serve", () => {
  it("goes on when nobody reads its output any more", async () => {
    const server = await startChild(cli, ["serve"], { DATABASE_URL: "file::memory:" });
    server.stopReading();
    for (let asked = 0; asked < 3; asked++) {
      expect((await fetch(`${server.url}/checkout`, { method: "POST" })).status).toBe(403);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
  });

  it("goes on when the disk of its log is full", async () => {
    const port = await freePort();
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [cli, "serve"], {
      env: { PATH: process.env["PATH"], ...childEnvironment, DATABASE_URL: "file::memory:", PORT: String(port) },
      stdio: ["ignore", full, full],
    });
    closeSync(full);
    await expect
      .poll(
        () =>
          fetch(`http://127.0.0.1:${port}/health`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 5000 },
      )
      .toBe(200);
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });

  it("outlives a failure outside any request, and says so", async () => {
    const server = await startChild(cli, ["serve"], {
      DATABASE_URL: "file::memory:",
      // Loaded before it: what a library might do to us.
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
        'process.on("SIGUSR2", () => { void Promise.reject(new Error("nobody waited")); throw new TypeError("nobody caught"); })',
      )}`,
    });
    server.signal("SIGUSR2");
    await expect.poll(() => server.output()).toContain("TypeError: nobody caught");
    await expect.poll(() => server.output()).toContain("Error: nobody waited");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
  });

  it.each([[null], ["busy"], [7], [[]], [true], [{ error: 5 }]])(
    "answers 503 and lives when Stripe, or a proxy before it, answers %j",
    async (body) => {
      const stripe = await startStripeStub();
      stripe.answer(() => ({ body }));
      const server = await startChild(cli, ["serve"], {
        DATABASE_URL: "file::memory:",
        STRIPE_API_BASE: stripe.url,
      });
      expect((await postCheckout(server.url)).status).toBe(503);
      expect((await fetch(`${server.url}/checkout/cs_test_1`)).status).toBe(503);
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      expect(server.output()).not.toContain("outside any request");
      server.signal("SIGTERM");
      expect(await server.ended).toBe(0);
      await stripe.close();
    },
  );
});
