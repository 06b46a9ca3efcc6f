import type { ComposeItem } from '../office/open-item';
import type { LaunchEventPort, OutlookHost } from '../office/outlook-host';
import { remoteCalls, type FromScript, type ToScript } from './script-message';

type Answer = Extract<ToScript, { kind: 'answer' }>;
type Start = Extract<ToScript, { kind: 'start' }>;
type Remote = Pick<OutlookHost, (typeof remoteCalls)[number]>;

/** The page as a worker sees it: what it was told at the start, and calls that the page answers. */
export function remoteHost(post: (message: FromScript) => void): {
  host(start: Start, item: ComposeItem, launchEvent: LaunchEventPort): OutlookHost;
  answer(message: Answer): void;
} {
  const waiting = new Map<number, (message: Answer) => void>();
  const call =
    (name: (typeof remoteCalls)[number]) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
        waiting.set(id, ({ ok, value }) => (ok ? resolve(value) : reject(new Error(`${name} did not work.`))));
        post({ kind: 'call', id, name, args });
      });
  // Each call is passed on with its arguments and gives back what the page's own method gives.
  const remote = Object.fromEntries(remoteCalls.map((name) => [name, call(name)])) as unknown as Remote;
  return {
    host: ({ host }, item, launchEvent) => ({
      ...remote,
      client: host.client,
      fault: host.fault,
      owner: host.owner,
      ...(host.mailboxOf === undefined ? {} : { mailboxOf: host.mailboxOf }),
      displayLanguage: host.displayLanguage,
      launchEvent,
      theme: () => host.theme,
      item: () => item,
      roamingSettings: () => host.roamingSettings,
      onChange: () => () => undefined,
      // Refused in handlers of events before they could arrive here.
      signIn: { answer: () => Promise.resolve(undefined) },
      open: () => Promise.resolve(),
      openLink: () => undefined,
      openDialog: () => Promise.resolve(undefined),
      closePane: () => undefined,
      close: () => Promise.resolve(),
    }),
    answer: (message) => {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    },
  };
}
