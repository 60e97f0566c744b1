import pg from "pg";

/**
 * Takes so many of a server's connections, all of them if need be: those of anybody else that are in the way are ended.
 * Who calls it ends them.
 */
export async function holdConnections(databaseUrl: string, count: number): Promise<readonly pg.Client[]> {
  const holders: pg.Client[] = [];
  while (holders.length < count) {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: "another" });
    // The server may end first.
    client.on("error", () => undefined);
    try {
      await client.connect();
      holders.push(client);
    } catch (error) {
      if (holders.length === 0) throw error;
      await holders[0]?.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where backend_type = 'client backend' and application_name <> 'another'`,
      );
    }
  }
  return holders;
}
