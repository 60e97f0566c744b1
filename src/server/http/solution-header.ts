/** Where the solution of a challenge stands in a request: base64url of the JSON `{challenge, solution}`. In lower case. */
export const SOLUTION_HEADER = "support-appeal-solution";
