import { prepareNext } from '../domain/phrases/phrases';

/** Characters of patterns that are made ready in one go: about ten milliseconds, so that nobody notices. */
const PIECE = 1000;

/**
 * Makes ready what mails are read with, piece by piece, while the page waits for sign-in and the first answer: done at once, with the first
 * mail, it would hold the page up for a quarter of a second. What is still missing when a text is read is made then. `later` runs
 * work when the page has had a turn.
 */
export function prepareReading(later: (work: () => void) => void = soon): void {
  const step = (): void => {
    if (prepareNext(PIECE)) later(step);
  };
  later(step);
}

function soon(work: () => void): void {
  setTimeout(work, 0);
}
