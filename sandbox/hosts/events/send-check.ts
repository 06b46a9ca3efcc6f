import { supportsMailbox, type ClientProfile } from '../office/client-profile';
import type { ComposeItem } from '../office/open-item';
import { afterwards, type EventActivation, type Later } from './event-activation';
import type { EventOutcome } from './event-run';
import type { SendMode } from './installed-add-in';
import { longRunningAlert, timedOutAlert, verdictAlert, type SendAnswer, type SmartAlert } from './smart-alert';

/** Milliseconds after which Outlook says that the add-in takes long (docs "Long-running add-in operations"). */
export const patience = 5_000;

/** The dialog of a stopped send. `show` resolves with the button; `hide` takes the dialog away, and its `show` never resolves. */
export interface AlertPlace {
  show(alert: SmartAlert): Promise<SendAnswer>;
  hide(): void;
}

/** What became of pressing Send. */
export type SendVerdict = { readonly kind: 'send' } | { readonly kind: 'keep' } | Extract<SendAnswer, { kind: 'act' }>;

/** Lets the add-in look at an item that is being sent, as Smart Alerts does, and asks the person where it must. */
export async function checkBeforeSending(
  profile: ClientProfile,
  activation: EventActivation,
  item: ComposeItem,
  place: AlertPlace,
  later: Later = afterwards,
): Promise<SendVerdict> {
  const event = item.kind === 'message-compose' ? 'OnMessageSend' : 'OnAppointmentSend';
  const registration = activation.registration(event);
  if (registration === undefined || unseen(profile, item)) return { kind: 'send' };
  const { sendMode } = registration;
  const running = activation.raise(event, item);
  const first = await Promise.race([running, after(patience, later)]);
  if (first !== 'long') return answered(profile, first, sendMode, place);
  const stopped = place.show(longRunningAlert(item.kind, sendMode));
  const next = await Promise.race([running, stopped]);
  place.hide();
  if (next === undefined || !isAnswer(next)) return answered(profile, next, sendMode, place);
  activation.stop(event, item);
  return next;
}

function isAnswer(value: EventOutcome | SendAnswer): value is SendAnswer {
  return value.kind === 'send' || value.kind === 'keep' || value.kind === 'act';
}

/** A form that was opened by choosing a time in the calendar raises no event on web and new Windows (docs "Limitations"). */
function unseen({ name }: ClientProfile, item: ComposeItem): boolean {
  return (
    (name === 'web' || name === 'new-windows') && item.kind === 'appointment-compose' && item.draft.fields.fromGrid
  );
}

async function answered(
  profile: ClientProfile,
  outcome: EventOutcome | undefined,
  sendMode: SendMode,
  place: AlertPlace,
): Promise<SendVerdict> {
  switch (outcome?.kind) {
    case undefined:
      return { kind: 'send' };
    case 'left':
      return { kind: 'keep' };
    case 'unavailable':
      console.warn(`The add-in is unavailable: ${outcome.why}`);
      return { kind: sendMode === 'block' ? 'keep' : 'send' };
    case 'timed-out':
      return place.show(timedOutAlert(sendMode));
    case 'completed': {
      const { completion } = outcome;
      if (completion.allowEvent) return { kind: 'send' };
      const mode = completion.promptUser && supportsMailbox(profile, '1.14') ? 'promptUser' : sendMode;
      return place.show(verdictAlert(profile, completion, mode));
    }
    default:
      return outcome satisfies never;
  }
}

function after(milliseconds: number, later: Later): Promise<'long'> {
  return new Promise((resolve) => later(() => resolve('long'), milliseconds));
}
