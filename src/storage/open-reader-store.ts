import { parseReaderMemory } from "../core/reader/parse-reader-memory.ts";
import { emptyMemory } from "../core/reader/empty-memory.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import { idbRecord, type RecordKeeper } from "./idb-record.ts";
import type { ReaderStore } from "./reader-store.ts";
import { openTabChannel, type TabChannel } from "./tab-channel.ts";
import { visitRecord, type VisitRecord } from "./visit-record.ts";
import { within } from "./within.ts";

export interface ReaderStoreParts {
  readonly record?: RecordKeeper;
  readonly visit?: VisitRecord;
  readonly channel?: TabChannel;
  readonly timeoutMs?: number;
}

/**
 * Opens what the device remembers. Where IndexedDB is missing, blocked, slow or written by a later
 * release, the visit's memory serves; a record that can't be read is only replaced by something the reader
 * says from then on.
 */
export async function openReaderStore(parts: ReaderStoreParts = {}): Promise<ReaderStore> {
  const store = new DeviceReaderStore(parts);
  await store.read();
  return store;
}

class DeviceReaderStore implements ReaderStore {
  #retention: "kept" | "visit" = "kept";
  #writable = true;
  /** What the database said last: it still counts when the database fails. */
  #known = emptyMemory;
  readonly #record: RecordKeeper;
  readonly #visit: VisitRecord;
  readonly #channel: TabChannel;
  readonly #timeoutMs: number | undefined;

  constructor({
    record = idbRecord(),
    visit = visitRecord(),
    channel = openTabChannel(),
    timeoutMs,
  }: ReaderStoreParts) {
    this.#record = record;
    this.#visit = visit;
    this.#channel = channel;
    this.#timeoutMs = timeoutMs;
    // In a tab without a database the other tabs' word is all there is.
    channel.subscribe((memory) => this.#retention === "visit" && visit.write(memory));
  }

  get retention(): "kept" | "visit" {
    return this.#retention;
  }

  get mayHaveAsked(): boolean {
    return this.#visit.wasAsked || (this.#retention === "visit" && this.#visit.mayHaveAsked);
  }

  markAsked(): void {
    this.#visit.markAsked();
  }

  async read(): Promise<ReaderMemory> {
    if (this.#retention === "visit") return this.#visit.read();
    try {
      const stored = parseReaderMemory(await within(this.#record.read(), this.#timeoutMs));
      if (stored.ok) return (this.#known = withVisit(stored.memory, this.#visit.read()));
      this.#writable = stored.problem === "broken";
    } catch {
      this.#writable = false;
    }
    this.#retention = "visit";
    return this.#visit.read();
  }

  async update(change: (memory: ReaderMemory) => ReaderMemory): Promise<ReaderMemory> {
    const memory = (await this.#updateRecord(change)) ?? change(this.#visit.read());
    if (this.#retention === "visit") this.#visit.write(memory);
    this.#channel.post(memory);
    return memory;
  }

  /** Gives nothing back when the database could not do it: the visit's memory then takes over. */
  async #updateRecord(change: (memory: ReaderMemory) => ReaderMemory): Promise<ReaderMemory | undefined> {
    if (!this.#writable) return undefined;
    let changed: ReaderMemory | undefined;
    let known = this.#retention === "kept" ? this.#known : this.#visit.read();
    try {
      const write = this.#record.update((stored) => {
        const read = parseReaderMemory(stored);
        if (!read.ok && read.problem === "newer") return stored;
        known = read.ok ? withVisit(read.memory, this.#visit.read()) : this.#visit.read();
        return (changed = change(known));
      });
      await within(write, this.#timeoutMs);
    } catch {
      this.#writable = false;
      this.#visit.write(known);
    }
    this.#retention = changed !== undefined && this.#writable ? "kept" : "visit";
    if (this.#retention === "kept" && changed !== undefined) {
      this.#known = changed;
      if (this.#visit.read() !== emptyMemory) this.#visit.clear();
    }
    return changed;
  }

  subscribe(listener: (memory: ReaderMemory) => void): () => void {
    return this.#channel.subscribe(listener);
  }

  async forget(): Promise<void> {
    this.#visit.forget();
    this.#known = emptyMemory;
    if (this.#writable) {
      try {
        await within(this.#record.clear(), this.#timeoutMs);
        this.#retention = "kept";
      } catch {
        this.#writable = false;
        this.#retention = "visit";
      }
    }
    this.#channel.post(emptyMemory);
  }

  close(): void {
    this.#channel.close();
  }
}

/** What an earlier page of this visit could not write down counts beside what is kept. */
function withVisit(kept: ReaderMemory, visit: ReaderMemory): ReaderMemory {
  return visit === emptyMemory ? kept : { ...kept, ...visit, campaigns: { ...kept.campaigns, ...visit.campaigns } };
}
