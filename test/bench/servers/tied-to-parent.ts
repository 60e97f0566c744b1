/** Loaded before a server that the benchmark starts: it ends with the benchmark, however that ends, and tells what it has cost. */
process.on("disconnect", () => process.exit());
process.on("message", (message) => {
  const { user, system } = process.cpuUsage();
  if (message === "processor time?") process.send?.({ processorMs: (user + system) / 1000 });
});
