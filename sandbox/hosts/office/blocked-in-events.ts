/** A call that would change the screen, made by the handler of an event (docs "Activate add-ins with events", "Unsupported APIs"). */
function refuse(name: string): never {
  throw new Error(`${name} is not supported in an event-based add-in.`);
}

const blocked = {
  mailbox: [
    'displayAppointmentForm',
    'displayAppointmentFormAsync',
    'displayMessageForm',
    'displayMessageFormAsync',
    'displayNewAppointmentForm',
    'displayNewAppointmentFormAsync',
    'displayNewMessageForm',
    'displayNewMessageFormAsync',
  ],
  item: ['close'],
  ui: ['displayDialogAsync', 'messageParent'],
  auth: ['getAccessToken', 'getAccessTokenAsync'],
} as const;

/** The object with the methods that a handler of an event must not call replaced by ones that throw. */
export function blockedInEvents<T extends object>(part: keyof typeof blocked, value: T): T {
  for (const name of blocked[part])
    if (part === 'auth' || name in value) Object.defineProperty(value, name, { value: () => refuse(name) });
  return value;
}
