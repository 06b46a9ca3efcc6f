/** How the stand-in misbehaves (`?officeFault=`), for rows 31 to 41 of the fault matrix (performance spike B4). */
export type OfficeFault =
  /** `Office.onReady` never resolves. */
  | { readonly kind: 'ready-never' }
  /** `Office.onReady` resolves after so many milliseconds. */
  | { readonly kind: 'ready-late'; readonly milliseconds: number }
  /** Every n-th call of `item.*Async` fails with 5001 (internal error). */
  | { readonly kind: 'error'; readonly every: number }
  /** Every n-th call of `item.*Async` never calls back. */
  | { readonly kind: 'silent'; readonly every: number }
  /** Calls of `item.*Async` answer after so many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** `roamingSettings.saveAsync` fails with 9019, or says that it worked and saves nothing. */
  | { readonly kind: 'settings-refused' }
  | { readonly kind: 'settings-lost' }
  /** `ItemChanged` is not raised. */
  | { readonly kind: 'no-item-changed' };

/** Names for the page's menu, each a valid `?officeFault=`. */
export const officeFaultNames: readonly string[] = [
  'ready-never',
  'ready-late:3000',
  'error:1',
  'error:3',
  'silent:1',
  'silent:3',
  'slow:2000',
  'settings-refused',
  'settings-lost',
  'no-item-changed',
];

/** Reads `kind` or `kind:number`; `undefined` for anything else, which means that Office behaves. */
export function parseOfficeFault(text: string | null | undefined): OfficeFault | undefined {
  const [kind, number] = (text ?? '').split(':');
  const amount = Number(number);
  const given = Number.isFinite(amount) && amount > 0;
  switch (kind) {
    case 'ready-never':
    case 'settings-refused':
    case 'settings-lost':
    case 'no-item-changed':
      return { kind };
    case 'ready-late':
    case 'slow':
      return { kind, milliseconds: given ? amount : 3000 };
    case 'error':
    case 'silent':
      return { kind, every: given ? amount : 1 };
    default:
      return undefined;
  }
}
