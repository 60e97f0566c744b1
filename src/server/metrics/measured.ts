import type { CallOutcome, Metrics, Seam } from "./metrics.ts";

/**
 * The same thing, with each of its calls counted and timed under the method's name, which is all that is kept of them.
 *
 * @param outcomeOf what a failure counts as
 */
export function measured<Thing extends object>(
  thing: Thing,
  seam: Seam,
  metrics: Metrics,
  outcomeOf: (error: unknown) => CallOutcome = () => "failed",
): Thing {
  const wrapped = new Map<string, unknown>();

  function wrap(operation: string, method: (...given: unknown[]) => unknown) {
    return (...given: unknown[]): unknown => {
      const end = metrics.call(seam, operation);
      let answer: unknown;
      try {
        answer = method.apply(thing, given);
      } catch (error) {
        end(outcomeOf(error));
        throw error;
      }
      if (!(answer instanceof Promise)) {
        end("ok");
        return answer;
      }
      return answer.then(
        (value: unknown) => {
          end("ok");
          return value;
        },
        (error: unknown) => {
          end(outcomeOf(error));
          throw error;
        },
      );
    };
  }

  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof name !== "string" || !isMethod(value)) return value;
      const known = wrapped.get(name) ?? wrap(name, value);
      wrapped.set(name, known);
      return known;
    },
  });
}

function isMethod(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === "function";
}
