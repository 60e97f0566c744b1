import type { GoalAnswer } from "../../core/desk/today/answer-goal.ts";
import type { DeskSpeech } from "../desk-speech.ts";

/** How far a goal is, in one sentence or two. */
export function sayGoal(speech: DeskSpeech, goal: GoalAnswer): string {
  const { id, state, reached, target, share, perDay, needed = 0, projected, until } = goal;
  return speech.say(speech.words.today.goalStates[state], {
    goal: id,
    reached: sayOfGoal(speech, goal, reached),
    target: sayOfGoal(speech, goal, target),
    share: speech.share(share),
    day: projected === undefined ? "" : speech.day(projected),
    until: until === undefined ? "" : speech.day(until),
    needed: sayOfGoal(speech, goal, needed),
    perDay: sayOfGoal(speech, goal, perDay),
  });
}

/** So much of what the goal is counted in; of money whole units, since nobody reads a pace to the penny. */
export function sayOfGoal(speech: DeskSpeech, { kind, currency }: GoalAnswer, value: number): string {
  if (kind !== "amount" || currency === undefined) return speech.number(value);
  return speech.wholeAmount(value, currency);
}
