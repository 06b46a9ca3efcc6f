import { supportsMailbox, type ClientProfile } from '../office/client-profile';
import { contextText } from '../office/notification-messages';
import { argumentOutOfRange } from '../office/office-error';

/** Characters of the message in the dialog and of its button (docs of `SmartAlertsEventCompletedOptions`). */
const messageLimit = 500;
const labelLimit = 20;

/** What a handler gave to `event.completed`, as far as this client looks at it. */
export interface Completion {
  readonly allowEvent: boolean;
  readonly message: string | undefined;
  readonly markdown: string | undefined;
  readonly label: string | undefined;
  readonly commandId: string | undefined;
  /** What the pane is told when the button opens it; `''` for nothing. */
  readonly context: string;
  /** The handler asks for less than the manifest says. */
  readonly promptUser: boolean;
}

/**
 * Reads the options of `event.completed`. Options newer than the client are ignored; too long a message or label is thrown,
 * so that a handler which breaks a limit shows it by never completing.
 */
export function readCompletion(profile: ClientProfile, options: unknown): Completion {
  const given = typeof options === 'object' && options !== null ? (options as Readonly<Record<string, unknown>>) : {};
  const text = (name: string, since: string, limit = Infinity): string | undefined => {
    const value = given[name];
    if (typeof value !== 'string' || value === '' || !supportsMailbox(profile, since)) return undefined;
    if (value.length > limit) throw argumentOutOfRange(name);
    return value;
  };
  const commandId = text('commandId', '1.14');
  return {
    allowEvent: given['allowEvent'] !== false,
    message: text('errorMessage', '1.12', messageLimit),
    markdown: text('errorMessageMarkdown', '1.15', messageLimit),
    label: text('cancelLabel', '1.14', labelLimit),
    commandId,
    // "Otherwise, the JSON data assigned to contextData is ignored."
    context: commandId === undefined ? '' : contextText(given['contextData']),
    promptUser: text('sendModeOverride', '1.14') === 'promptUser',
  };
}

/** The object a handler gets: details of the event and `completed`, which counts once. */
export function eventObject(
  profile: ClientProfile,
  details: object,
  completed: (completion: Completion) => void,
): object {
  let done = false;
  return {
    ...details,
    completed: (options?: unknown) => {
      const completion = readCompletion(profile, options);
      if (done) return;
      done = true;
      completed(completion);
    },
  };
}
