import "support-appeal/react";

/** What the types have to find: each line would be an error of its own if they did not. */
export const mistakes = [
  // @ts-expect-error: there is no such place
  <support-appeal placement="ceiling" />,
  // @ts-expect-error: there is no such attribute
  <support-appeal publisher="The Example Times" />,
  // @ts-expect-error: an amount is a number
  <support-appeal variant={{ amounts: { usd: { min: "1", max: 2 } } }} />,
  // @ts-expect-error: this event carries no amount
  <support-appeal onappeal-shown={({ detail }) => detail.amount} />,
];
