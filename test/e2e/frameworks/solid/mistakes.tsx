import "support-appeal/solid";

/** What the types have to find: each line would be an error of its own if they did not. */
export const mistakes = () => [
  // @ts-expect-error: there is no such place
  <support-appeal attr:placement="ceiling" />,
  // @ts-expect-error: there is no such attribute
  <support-appeal publisher="The Example Times" />,
  // @ts-expect-error: an amount is a number
  <support-appeal prop:variant={{ amounts: { usd: { min: "1", max: 2 } } }} />,
  // @ts-expect-error: this event carries no amount
  <support-appeal on:appeal-shown={({ detail }) => detail.amount} />,
];
