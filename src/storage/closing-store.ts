import { promisifyRequest, type UseStore } from "idb-keyval";

/**
 * As idb-keyval's own store, but one that holds nobody up: its connection closes when another tab, or the publisher's
 * own page, wants to delete or upgrade the database, and opens again when it is next used.
 */
export function closingStore(database: string, objectStore: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined;

  async function open(version?: number): Promise<IDBDatabase> {
    const opening = indexedDB.open(database, version);
    opening.addEventListener("upgradeneeded", () => {
      if (!opening.result.objectStoreNames.contains(objectStore)) opening.result.createObjectStore(objectStore);
    });
    const connection = await promisifyRequest(opening);
    const forget = () => (opened = undefined);
    connection.addEventListener("close", forget);
    connection.addEventListener("versionchange", () => {
      forget();
      connection.close();
    });
    if (connection.objectStoreNames.contains(objectStore)) return connection;
    // Made by something else under our name.
    connection.close();
    return await open(connection.version + 1);
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    opened ??= open();
    try {
      return (await opened).transaction(objectStore, mode).objectStore(objectStore);
    } catch (error) {
      // Not remembered: private modes and full disks come and go.
      opened = undefined;
      throw error;
    }
  }

  return async (mode, work) => {
    // One that was closed a moment ago is opened anew, once.
    const store = await begin(mode).catch(() => begin(mode));
    return await work(store);
  };
}
