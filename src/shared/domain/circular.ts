/** Clients on one mail beyond which it is a circular: meant for many, so no mix-up and nobody's own matter (F5, F6). */
export const MOST_CLIENTS = 3;
/** Readers from whom on a mail may be a note to many. */
const MANY_READERS = 10;
/** A side with less than one in so many readers only gets a copy. */
const COPY_SHARE = 4;

/**
 * Whether a client gets a mail only in passing: a note to many of us, of whose `readers` (To and Cc) the client's are fewer
 * than a quarter. What it tells was not told to the client, so nobody there need decide on it.
 */
export function inPassing(readers: number, ofClient: number): boolean {
  return readers >= MANY_READERS && ofClient * COPY_SHARE < readers;
}
