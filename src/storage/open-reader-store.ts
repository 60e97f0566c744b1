import { parseReader } from "../core/reader/parse-reader-memory.ts";
import { emptyReader, type Reader } from "../core/reader/reader-memory.ts";
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
  #memory: "kept" | "visit" = "kept";
  #writable = true;
  /** What the database said last: it still counts when the database fails. */
  #known = emptyReader;
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
    channel.subscribe((reader) => this.#memory === "visit" && visit.write(reader));
  }

  get memory(): "kept" | "visit" {
    return this.#memory;
  }

  get mayHaveAsked(): boolean {
    return this.#memory === "visit" && this.#visit.mayHaveAsked;
  }

  async read(): Promise<Reader> {
    if (this.#memory === "visit") return this.#visit.read();
    try {
      const stored = parseReader(await within(this.#record.read(), this.#timeoutMs));
      if (stored.ok) return (this.#known = withVisit(stored.reader, this.#visit.read()));
      this.#writable = stored.problem === "broken";
    } catch {
      this.#writable = false;
    }
    this.#memory = "visit";
    return this.#visit.read();
  }

  async update(change: (reader: Reader) => Reader): Promise<Reader> {
    const reader = (await this.#updateRecord(change)) ?? change(this.#visit.read());
    if (this.#memory === "visit") this.#visit.write(reader);
    this.#channel.post(reader);
    return reader;
  }

  /** Gives nothing back when the database could not do it: the visit's memory then takes over. */
  async #updateRecord(change: (reader: Reader) => Reader): Promise<Reader | undefined> {
    if (!this.#writable) return undefined;
    let changed: Reader | undefined;
    let known = this.#memory === "kept" ? this.#known : this.#visit.read();
    try {
      const write = this.#record.update((stored) => {
        const read = parseReader(stored);
        if (!read.ok && read.problem === "newer") return stored;
        known = read.ok ? withVisit(read.reader, this.#visit.read()) : this.#visit.read();
        return (changed = change(known));
      });
      await within(write, this.#timeoutMs);
    } catch {
      this.#writable = false;
      this.#visit.write(known);
    }
    this.#memory = changed !== undefined && this.#writable ? "kept" : "visit";
    if (this.#memory === "kept" && changed !== undefined) {
      this.#known = changed;
      if (this.#visit.read() !== emptyReader) this.#visit.clear();
    }
    return changed;
  }

  subscribe(listener: (reader: Reader) => void): () => void {
    return this.#channel.subscribe(listener);
  }

  async forget(): Promise<void> {
    this.#visit.clear();
    this.#known = emptyReader;
    if (this.#writable) {
      try {
        await within(this.#record.clear(), this.#timeoutMs);
        this.#memory = "kept";
      } catch {
        this.#writable = false;
        this.#memory = "visit";
      }
    }
    this.#channel.post(emptyReader);
  }

  close(): void {
    this.#channel.close();
  }
}

/** What an earlier page of this visit could not write down counts beside what is kept. */
function withVisit(kept: Reader, visit: Reader): Reader {
  return visit === emptyReader ? kept : { ...kept, ...visit, campaigns: { ...kept.campaigns, ...visit.campaigns } };
}
