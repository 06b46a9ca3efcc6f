/**
 * What is said at sending, in one language; sentences are about the client (ui.md §4). `{name}` is filled in, `[is|are]` follows the
 * number of people (`say`). With bounded names each stays below 200 characters.
 */
export interface Words {
  /** Button that opens the pane; at most 20 characters (`cancelLabel`). */
  readonly look: string;
  /** Stands between two names. */
  readonly and: string;
  /** Stands behind the names that are said: `{n}` are not. */
  readonly more: string;
  readonly dropped: string;
  readonly approval: string;
  readonly trouble: string;
  /** `{who}` decides and is away; `{deputy}` stands in and is not on the mail either. */
  readonly away: string;
  readonly twoClients: string;
  /** The subject or a file's name speaks of `{name}`. */
  readonly inSubject: string;
  readonly inFile: string;
  readonly lookAlike: string;
  /** `{words}` is the writer's own sentence. */
  readonly undated: string;
  readonly noAgenda: string;
  readonly overlap: string;
  readonly noMinute: string;
  /** `{n}` minutes, one to four. */
  readonly fewMinutes: string;
  readonly decision: string;
}
