/** What ends an event: with nothing it goes on, with an answer Outlook asks the user first (Smart Alerts). */
export type Finish = (answer?: Office.SmartAlertsEventCompletedOptions) => void;

/** An event as Outlook hands it to a function of the manifest. */
export interface LaunchEvent {
  completed(options?: Office.SmartAlertsEventCompletedOptions): void;
}

/** Milliseconds after which an event is let go whatever is under way: Outlook shows “taking longer” from five seconds. */
export const PATIENCE_MS = 3_500;

const ALLOW: Office.SmartAlertsEventCompletedOptions = { allowEvent: true };

/**
 * Runs `work` and ends the event exactly once: by what `work` answers, or with leave to go on when it throws or takes longer than
 * `PATIENCE_MS`. Where the runtime has no timer nothing could be waited for, so the event goes on at once and `work` does not run.
 */
export function handleEvent(event: LaunchEvent, work: (finish: Finish) => void): void {
  let ended = false;
  const finish: Finish = (answer) => {
    if (ended) return;
    ended = true;
    end(event, answer ?? ALLOW);
  };
  if (typeof setTimeout !== 'function') {
    finish();
    return;
  }
  try {
    setTimeout(() => finish(), PATIENCE_MS);
    work(finish);
  } catch {
    finish();
  }
}

/** An answer that the host refuses is followed by plain leave to go on: a mail must not hang on our words. */
function end(event: LaunchEvent, answer: Office.SmartAlertsEventCompletedOptions): void {
  try {
    event.completed(answer);
  } catch {
    if (answer !== ALLOW) event.completed(ALLOW);
  }
}
