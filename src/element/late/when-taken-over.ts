import { frameworkRoot } from "../framework-root.ts";

/** What React and Vue write onto the nodes that they have taken over. */
const takenOver = /^(__reactFiber|__reactInternal|_vnode)/;

/** Resolves once no framework will compare this part of the page with what its server sent any more. */
export async function whenTakenOver(node: Element): Promise<void> {
  const root = frameworkRoot(node);
  if (root === null) return;
  const isTaken = () => [node, root].some((each) => Object.keys(each).some((key) => takenOver.test(key)));
  // A page that only looks like one is waited for until three seconds after its load; else a moment, for its rest.
  for (let rounds = 0; rounds < 60 && !isTaken(); rounds += Number(document.readyState === "complete")) await pause();
  await pause();
}

function pause(): Promise<unknown> {
  return new Promise((next) => setTimeout(next, 50));
}
