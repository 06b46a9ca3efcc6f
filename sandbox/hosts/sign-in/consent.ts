/** What the tenant says when the app asks for a permission: yes, "ask the user first", or "an administrator must agree". */
export type ConsentAnswer = 'granted' | 'ask' | 'admin';

/** One step of the product's consent ladder, as the switches of the sandbox pages show it. */
export interface ConsentRung {
  readonly key: string;
  readonly label: string;
  readonly scopes: readonly string[];
}

/** The ladder of the permissions the product may ask for (Graph spike §4), lowest first. */
export const consentRungs: readonly ConsentRung[] = [
  { key: 'profile', label: 'Sign in and read profile', scopes: ['User.Read'] },
  {
    key: 'calendar',
    label: 'Read calendar and working hours',
    scopes: ['Calendars.Read', 'Calendars.ReadBasic', 'MailboxSettings.Read'],
  },
  { key: 'mail-headers', label: 'Read who mail went to', scopes: ['Mail.ReadBasic'] },
  { key: 'mail', label: 'Read mail', scopes: ['Mail.Read'] },
  {
    key: 'write',
    label: 'Write mail, events and tasks',
    scopes: ['Mail.ReadWrite', 'Mail.Send', 'Calendars.ReadWrite', 'Tasks.ReadWrite', 'MailboxSettings.ReadWrite'],
  },
  {
    key: 'files',
    label: 'Keep notes in OneDrive',
    scopes: ['Files.Read', 'Files.ReadWrite', 'Files.ReadWrite.AppFolder'],
  },
  {
    key: 'team',
    label: 'Share with the team',
    scopes: ['Sites.Selected', 'Sites.ReadWrite.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  },
];

/** The answer per rung key; a rung that is not named is granted. */
export type ConsentState = Readonly<Record<string, ConsentAnswer>>;

const openIdScopes = new Set(['openid', 'profile', 'offline_access', 'email']);

/** The answer to a request for these scopes: the hardest answer of the rungs they stand on. Unknown scopes are granted. */
export function answerTo(scopes: readonly string[], state: ConsentState): ConsentAnswer {
  const asked = new Set(scopes.map(shortScope));
  const answers = consentRungs
    .filter((rung) => rung.scopes.some((scope) => asked.has(scope)))
    .map((rung) => state[rung.key] ?? 'granted');
  if (answers.includes('admin')) return 'admin';
  return answers.includes('ask') ? 'ask' : 'granted';
}

/** The state after the user agreed: rungs of these scopes that only waited for the user are granted. */
export function afterAgreeing(scopes: readonly string[], state: ConsentState): ConsentState {
  const asked = new Set(scopes.map(shortScope));
  const changed = consentRungs.filter(
    (rung) => state[rung.key] === 'ask' && rung.scopes.some((scope) => asked.has(scope)),
  );
  return { ...state, ...Object.fromEntries(changed.map((rung) => [rung.key, 'granted' as const])) };
}

/** Scopes for Graph in the request, without the OpenID ones and without the `https://graph.microsoft.com/` prefix. */
export function graphScopes(scope: string): readonly string[] {
  return scope
    .split(' ')
    .filter((one) => one !== '' && !openIdScopes.has(one))
    .map(shortScope);
}

function shortScope(scope: string): string {
  return scope.replace(/^https:\/\/graph\.microsoft\.com\//, '');
}
