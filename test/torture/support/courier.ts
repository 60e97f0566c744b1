import { createHmac } from "node:crypto";
import { aPost, Connection } from "../../bench/load/connection.ts";
import { WEBHOOK_SECRET } from "./environment.ts";

/** An event on its way: what Stripe would send. */
export interface Letter {
  readonly id: string;
  readonly body: string;
}

export interface CourierOptions {
  /** Replicas: each try goes to the next one. */
  readonly urls: readonly string[];
  readonly connections?: number;
  /** Letters that set out in a second; as fast as the connections take them where undefined. */
  readonly perSecond?: number;
  /** Waited between a failure and the next try, in milliseconds. */
  readonly retryMs?: number;
  /** No letter is tried again after so long: what is left was not taken. In milliseconds. */
  readonly giveUpMs?: number;
  readonly onTaken?: (count: number) => void;
}

export interface Round {
  /** How often each status came; 0 where the connection broke or nothing came in 10 s. */
  readonly answers: ReadonlyMap<number, number>;
  /** Of every try that was answered, in milliseconds. */
  readonly latenciesMs: readonly number[];
  /** Of the tries that were answered with another status than 200, in milliseconds. */
  readonly refusalsMs: readonly number[];
  readonly taken: ReadonlySet<string>;
  readonly seconds: number;
}

/** As long as Stripe waits, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Delivers as Stripe does: signed anew at each try, again after whatever is no 200, until all are taken. */
export async function deliverAll(letters: readonly Letter[], options: CourierOptions): Promise<Round> {
  const { urls, connections = 8, perSecond, retryMs = 200, giveUpMs = 120_000, onTaken = () => undefined } = options;
  const answers = new Map<number, number>();
  const latenciesMs: number[] = [];
  const refusalsMs: number[] = [];
  const taken = new Set<string>();
  const began = performance.now();
  let next = 0;
  let tries = 0;
  let takenCount = 0;

  async function deliver(letter: Letter, lane: Lane): Promise<void> {
    while (performance.now() - began < giveUpMs) {
      const sent = performance.now();
      const status = await lane.post(urls[tries++ % urls.length] ?? "", letter);
      const tookMs = performance.now() - sent;
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status !== 0) latenciesMs.push(tookMs);
      if (status === 200) {
        taken.add(letter.id);
        onTaken(++takenCount);
        return;
      }
      if (status !== 0) refusalsMs.push(tookMs);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }

  async function work(): Promise<void> {
    const lane = new Lane();
    for (let index = next++; index < letters.length; index = next++) {
      const letter = letters[index];
      if (letter === undefined) break;
      if (perSecond !== undefined) {
        const dueMs = (index / perSecond) * 1000 - (performance.now() - began);
        if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
      }
      await deliver(letter, lane);
    }
    lane.close();
  }

  await Promise.all(Array.from({ length: Math.min(connections, letters.length) }, work));
  return { answers, latenciesMs, refusalsMs, taken, seconds: (performance.now() - began) / 1000 };
}

/** One connection to each replica, opened anew when it broke. */
class Lane {
  readonly #open = new Map<string, Connection>();

  /** 0 where no answer came. */
  async post(url: string, letter: Letter): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    try {
      const known = this.#open.get(url);
      const connection = known ?? (await Connection.open(url));
      this.#open.set(url, connection);
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
      });
      return await Promise.race([connection.send(sealed(letter)), late]);
    } catch {
      this.#open.get(url)?.close();
      this.#open.delete(url);
      return 0;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    for (const connection of this.#open.values()) connection.close();
  }
}

/**
 * The request, signed now.
 *
 * @param aheadSeconds how far Stripe's clock is before ours
 */
export function sealed({ body }: Letter, { aheadSeconds = 0, secret = WEBHOOK_SECRET } = {}): Buffer {
  const seconds = Math.floor(Date.now() / 1000) + aheadSeconds;
  const signature = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return aPost("/webhooks/stripe", { "stripe-signature": `t=${seconds},v1=${signature}` }, body);
}

/** The time that so large a share of the tries took no longer than, in milliseconds. */
export function percentile(timesMs: readonly number[], share: number): number {
  const inOrder = timesMs.toSorted((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0;
}
