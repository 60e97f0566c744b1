/**
 * Test files run beside each other in one browser: those that use its database or its channel wait for each
 * other here.
 */
export function oneAtATime(): void {
  let release: () => void = () => undefined;
  before(
    () =>
      new Promise<void>((acquired) => {
        void navigator.locks.request("tests of the device's own memory", () => {
          acquired();
          return new Promise<void>((done) => (release = done));
        });
      }),
  );
  after(() => release());
}
