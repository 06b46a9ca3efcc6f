import type { ClientProfile } from '../office/client-profile';
import type { ComposeItem } from '../office/open-item';
import type { Completion } from './completion';
import type { SendMode } from './installed-add-in';

/** What a button of the dialog does: send all the same, keep the item open, or keep it and open the pane. */
export type SendAnswer =
  | { readonly kind: 'send' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'act'; readonly commandId: string; readonly context: string };

/** The dialog Outlook shows when an add-in stops a send. Its title is always the add-in's name. */
export interface SmartAlert {
  readonly message: string;
  /** `message` is Markdown: bold, italic, lists, links and new lines. */
  readonly markdown: boolean;
  readonly buttons: readonly { readonly label: string; readonly answer: SendAnswer; readonly primary?: boolean }[];
  /** What Escape does. */
  readonly dismissed: SendAnswer;
}

const keep: SendAnswer = { kind: 'keep' };
const sendAnyway = { label: 'Send Anyway', answer: { kind: 'send' } } as const;
const dontSend = { label: "Don't Send", answer: keep } as const;

function alert(message: string, buttons: SmartAlert['buttons'], markdown = false): SmartAlert {
  return { message, markdown, buttons, dismissed: keep };
}

/**
 * The add-in does not want the item sent. Web and Windows have a button of their own for the pane ("Take Action"); on Mac
 * "Don't Send" opens it and carries the label (docs of `cancelLabel` and `commandId`).
 */
export function verdictAlert(profile: ClientProfile, completion: Completion, sendMode: SendMode): SmartAlert {
  const { message, markdown, label, commandId, context } = completion;
  const act: SendAnswer = commandId === undefined ? keep : { kind: 'act', commandId, context };
  const anyway = sendMode === 'promptUser' ? [sendAnyway] : [];
  const buttons =
    profile.platform === 'Mac'
      ? [...anyway, { label: label ?? dontSend.label, answer: act, primary: true }]
      : commandId === undefined
        ? [...anyway, dontSend]
        : [{ label: label ?? 'Take Action', answer: act, primary: true }, ...anyway, dontSend];
  return alert(
    markdown ?? message ?? 'Mainstay is preventing this email from being sent.',
    buttons,
    markdown !== undefined,
  );
}

/** More than five seconds have gone (docs "Long-running add-in operations"). */
export function longRunningAlert(kind: ComposeItem['kind'], sendMode: SendMode): SmartAlert {
  const what = kind === 'message-compose' ? 'message' : 'appointment';
  return alert(
    `Mainstay is taking longer than expected to process your ${what}.`,
    sendMode === 'promptUser' ? [sendAnyway, dontSend] : [dontSend],
  );
}

/** The handler never completed (docs "Add-in timed out"). */
export function timedOutAlert(sendMode: SendMode): SmartAlert {
  return alert(
    'Mainstay was unable to complete its check in time.',
    sendMode === 'promptUser' ? [sendAnyway, dontSend] : [{ label: 'OK', answer: keep }],
  );
}
