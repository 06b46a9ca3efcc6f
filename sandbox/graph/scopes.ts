/**
 * Delegated scopes that open each kind of route: any one of a set is enough. From Microsoft's permissions reference as in
 * graph.md §4 and `permissions-subset.json` (a test compares them), without the application-wide `.All` scopes
 * the product never asks for, and with `Files.ReadWrite` in the place of the app folder scope that fails in practice (graph.md §0.7).
 */
export const scopes = {
  self: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'],
  people: ['User.ReadBasic.All', 'User.Read.All'],
  mailBasic: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  mail: ['Mail.Read', 'Mail.ReadWrite'],
  mailWrite: ['Mail.ReadWrite'],
  mailSend: ['Mail.Send'],
  calendarBasic: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  calendar: ['Calendars.Read', 'Calendars.ReadWrite'],
  calendarWrite: ['Calendars.ReadWrite'],
  calendarShared: ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  settings: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  settingsWrite: ['MailboxSettings.ReadWrite'],
  tasks: ['Tasks.Read', 'Tasks.ReadWrite'],
  tasksWrite: ['Tasks.ReadWrite'],
  files: ['Files.Read', 'Files.ReadWrite'],
  filesWrite: ['Files.ReadWrite'],
  /** Any token: the parts of a batch are checked one by one. */
  none: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of a set of scopes. */
export type ScopeSet = keyof typeof scopes;

/** Whether a token with these scopes may do what the set stands for. */
export function allows(set: ScopeSet, granted: ReadonlySet<string>): boolean {
  const wanted: readonly string[] = scopes[set];
  return wanted.length === 0 || wanted.some((scope) => granted.has(scope));
}
