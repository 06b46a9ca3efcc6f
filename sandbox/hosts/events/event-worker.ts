/** `/sandbox/event-worker.js`: a runtime with JavaScript and Office.js and nothing else, for one run of one handler. */
import { clientProfile } from '../office/client-profile';
import { officeInOutlook } from '../office/office';
import { shiftedDate } from '../link/shifted-clock';
import { eventObject } from './completion';
import { linked, replicaOf } from './item-replica';
import { remoteHost } from './remote-host';
import { bareGlobals } from './bare-globals';
import type { FromScript, ToScript } from './script-message';

type Start = Extract<ToScript, { kind: 'start' }>;

// What the runtime itself needs is taken before the globals go.
const load = (self as unknown as { importScripts(url: string): void }).importScripts.bind(self);
const send = self.postMessage.bind(self);
const post = (message: FromScript): void => send(message);

const { host, answer } = remoteHost(post);
let link: ReturnType<typeof linked> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToScript>) => {
  switch (data.kind) {
    case 'start':
      return start(data);
    case 'changed':
      return link?.take(data);
    case 'answer':
      return answer(data);
    default:
      data satisfies never;
  }
});

function start(message: Start): void {
  const item = replicaOf(message.item);
  link = linked(item, (change) => post({ kind: 'changed', ...change }));
  const actions = new Map<string, (event: unknown) => void>();
  const office = officeInOutlook(
    host(message, item, { associate: (action, handler) => void actions.set(action, handler), readyRuns: false }),
  );
  if (Math.abs(message.clockOffset) > 1000) globalThis.Date = shiftedDate(Date, message.clockOffset);
  bareGlobals(self);
  Object.assign(self, { Office: office });
  try {
    load(message.script);
  } catch (error) {
    return post({ kind: 'unavailable', why: `${message.script}: ${String(error)}` });
  }
  const handler = actions.get(message.action);
  if (handler === undefined) return console.warn(`Nothing is associated with ${message.action}.`);
  const profile = clientProfile(message.host.client);
  handler(eventObject(profile, message.details, (completion) => post({ kind: 'completed', completion })));
}
