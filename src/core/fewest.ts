/**
 * Of fewer nothing is told but that they are fewer, on the desk's cards, in its files and in its letters: so few readers
 * might be known to somebody. It holds for each part that something is broken down into, such as a month, campaign, state,
 * method or suggestion. What all of a paper's readers gave, and how many of them give now, are its own books: those are
 * told, whatever they come to.
 */
export const FEWEST = 10;
