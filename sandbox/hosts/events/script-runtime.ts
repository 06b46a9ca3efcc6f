import type { OutlookHost } from '../office/outlook-host';
import type { EventRun, EventRuntime } from './event-run';
import { linked, snapshotOf } from './item-replica';
import type { FromScript, ToScript } from './script-message';
import { isServed } from './served';

/**
 * Runs handlers as classic Outlook on Windows does: the one script of the manifest where there is JavaScript and nothing
 * else (docs "Runtimes in Office Add-ins", JavaScript-only runtime). Here that is a worker; `event-worker.ts` is its inside.
 */
export function scriptRuntime(script: string, clockOffset: number, around: OutlookHost): EventRuntime {
  return {
    start: (run) => {
      const worker = new Worker('/sandbox/event-worker.js');
      const post = (message: ToScript): void => worker.postMessage(message);
      const link = linked(run.item, (change) => post({ kind: 'changed', ...change }));
      worker.addEventListener('message', ({ data }: MessageEvent<FromScript>) => hear(data, run, around, link, post));
      void isServed(script).then((served) => {
        if (!served) return run.unavailable(`${script} could not be loaded.`);
        post({
          kind: 'start',
          script,
          clockOffset,
          action: run.registration.action,
          details: run.details,
          item: snapshotOf(run.item),
          host: {
            client: around.client,
            fault: around.fault,
            owner: around.owner,
            mailboxOf: around.mailboxOf,
            displayLanguage: around.displayLanguage,
            theme: around.theme(),
            roamingSettings: around.roamingSettings(),
          },
        });
      });
      return () => {
        link.end();
        worker.terminate();
      };
    },
  };
}

function hear(
  message: FromScript,
  run: EventRun,
  around: OutlookHost,
  link: ReturnType<typeof linked>,
  post: (message: ToScript) => void,
): void {
  switch (message.kind) {
    case 'changed':
      return link.take(message);
    case 'completed':
      return run.completed(message.completion);
    case 'unavailable':
      return run.unavailable(message.why);
    case 'call': {
      const { id, name, args } = message;
      const called = around[name] as (...given: readonly unknown[]) => Promise<unknown>;
      called(...args).then(
        (value) => post({ kind: 'answer', id, ok: true, value }),
        () => post({ kind: 'answer', id, ok: false, value: undefined }),
      );
      return;
    }
    default:
      message satisfies never;
  }
}
