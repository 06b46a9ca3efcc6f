/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A time zone as IANA names it (`Europe/London`). Windows names are translated where Graph answers come in. */
export type ZoneName = string;

/** A day without a zone, `YYYY-MM-DD`: holidays, renewal dates, a person's last day. */
export type CivilDate = string;

/** Length of a minute, an hour and a day without clock change, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
