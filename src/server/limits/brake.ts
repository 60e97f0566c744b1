import { isRecent } from "../is-recent.ts";
import type { Log } from "../log.ts";
import type { PaymentSignal } from "./payment-signal.ts";
import type { Signs } from "./shared-counts.ts";
import { createRecentCount } from "./recent-count.ts";
import { createRecentKeys } from "./recent-keys.ts";

/**
 * Tells card testing from a busy day, by what is out of proportion. While it is on, a proof of work is asked for before
 * a session is made: nothing that a reader sees, and dear to whoever makes thousands.
 */
export interface Brake {
  /** A session was made. */
  made(): void;
  /** One network has run into its own limit. */
  refused(network: string): void;
  /** A payment was declined, or went through. */
  hear(signal: PaymentSignal): void;
  isOn(): boolean;
}

/** What is looked at. */
const WINDOW_MS = 600_000;
/** For how long it stays on after the last that was out of proportion: testers come back. */
const HOLD_MS = 900_000;
/** Even a confused reader makes no more; beyond it there must be as many payments that go through. */
const DECLINES = 10;
/** On a good day one in three readers who leave for Stripe's page pays there; beyond this number, one in ten must. */
const SESSIONS = 200;
const SESSIONS_PER_PAID = 10;
/** So many networks at once that each make more sessions than ten readers would are no readers. */
const NETWORKS = 20;

/** The same brake in other processes: never waited for, and never in anybody's way. */
export interface OtherBrakes {
  /** Tells what was counted here, and resolves with what was counted there. */
  exchange(signs: Signs): Promise<Signs>;
  onFailure(error: unknown): void;
}

/** Between two exchanges, in milliseconds: so much later a replica knows of what another one sees. */
const EXCHANGE_MS = 5000;
const nothing: Signs = { sessions: 0, declined: 0, paid: 0, networks: 0 };

/**
 * @param now milliseconds since 1970
 * @param others where several replicas share a database; asked when something happens, and only then
 */
export function createBrake(log: Log, now: () => number, others?: OtherBrakes): Brake {
  const sessions = createRecentCount(WINDOW_MS, now);
  const declined = createRecentCount(WINDOW_MS, now);
  const paid = createRecentCount(WINDOW_MS, now);
  const networks = createRecentCount(WINDOW_MS, now);
  const knownNetworks = createRecentKeys(WINDOW_MS, now);
  const knownSignals = createRecentKeys(WINDOW_MS, now);
  /** When it last was out of proportion; undefined where it is off. */
  let onSince: number | undefined;

  let told = nothing;
  let toldAt = -Infinity;
  let askedAt = -Infinity;

  const counted = (): Signs => ({
    sessions: sessions.total(),
    declined: declined.total(),
    paid: paid.total(),
    networks: networks.total(),
  });

  function look(): void {
    askOthers();
    const signs = plus(counted(), isRecent(toldAt, now(), WINDOW_MS) ? told : nothing);
    const isOff =
      signs.declined <= Math.max(DECLINES - 1, signs.paid) &&
      signs.sessions <= SESSIONS + SESSIONS_PER_PAID * signs.paid &&
      signs.networks < NETWORKS;
    if (isOff) return;
    if (onSince === undefined)
      log.warn("somebody may be testing cards: readers' browsers are asked for a proof of work", { ...signs });
    onSince = now();
  }

  function askOthers(): void {
    if (others === undefined || Math.abs(now() - askedAt) < EXCHANGE_MS) return;
    askedAt = now();
    others.exchange(counted()).then(
      (signs) => {
        told = signs;
        toldAt = now();
        look();
      },
      (error: unknown) => others.onFailure(error),
    );
  }

  return {
    made() {
      sessions.add();
      look();
    },
    refused(network) {
      if (knownNetworks.has(network)) return;
      knownNetworks.add(network);
      networks.add();
      look();
    },
    hear({ kind, key, at }) {
      // Sent again after an outage it is no news, and says nothing of today.
      if (now() - at * 1000 > WINDOW_MS || knownSignals.has(key)) return;
      knownSignals.add(key);
      (kind === "paid" ? paid : declined).add();
      look();
    },
    isOn() {
      askOthers();
      if (onSince !== undefined && !isRecent(onSince, now(), HOLD_MS)) {
        log.info("nobody is testing cards any more: no proof of work is asked for");
        onSince = undefined;
      }
      return onSince !== undefined;
    },
  };
}

function plus(one: Signs, other: Signs): Signs {
  return {
    sessions: one.sessions + other.sessions,
    declined: one.declined + other.declined,
    paid: one.paid + other.paid,
    networks: Math.max(one.networks, other.networks),
  };
}
