import { clientProfile } from '../office/client-profile';
import type { OutlookHost } from '../office/outlook-host';
import { eventObject } from './completion';
import type { EventRun, EventRuntime } from './event-run';
import { isServed } from './served';

/** Hosts of the hidden frames in which handlers run, by their window. */
const hosts = new WeakMap<object, OutlookHost>();

/** The host for a hidden frame; `undefined` for every other window, which is the pane's. */
export function eventHostOf(frame: object): OutlookHost | undefined {
  return hosts.get(frame);
}

/** Runs handlers as a browser does: the page of the manifest in a hidden frame, Office.js ready as in the pane. */
export function frameRuntime(page: string, around: OutlookHost): EventRuntime {
  return {
    start: (run) => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'Mainstay events';
      void isServed(page).then((served) => {
        if (served) load(frame, page, around, run);
        else run.unavailable(`${page} could not be loaded.`);
      });
      return () => frame.remove();
    },
  };
}

function load(frame: HTMLIFrameElement, page: string, around: OutlookHost, run: EventRun): void {
  const actions = new Map<string, (event: unknown) => void>();
  document.body.append(frame);
  const window = frame.contentWindow;
  if (window === null) return run.unavailable('The hidden frame has no window.');
  hosts.set(window, {
    ...around,
    item: () => run.item,
    onChange: () => () => undefined,
    launchEvent: { associate: (action, handler) => void actions.set(action, handler), readyRuns: true },
  });
  frame.addEventListener('load', () => {
    const handler = actions.get(run.registration.action);
    // Nothing was associated with the action: nothing runs, and Outlook waits until it says that this takes long.
    if (handler === undefined) return console.warn(`Nothing is associated with ${run.registration.action}.`);
    handler(eventObject(clientProfile(around.client), inRealm(window, run.details), (done) => run.completed(done)));
  });
  frame.src = page;
}

/** Details as objects of the frame, so that a `Date` of an event is a `Date` there too. */
function inRealm(window: Window, details: object): object {
  return (window as Window & typeof globalThis).structuredClone(details);
}
