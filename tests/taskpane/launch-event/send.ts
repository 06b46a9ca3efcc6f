import { bareRuntime } from './bare-runtime';
import type { Ending } from './bare-runtime';
import { standIn } from './stand-in';
import type { Around, StandIn } from './stand-in';
import { NOW } from './tenant';

/** The answer to a sending: the only ending, which came at once. */
export interface Sent {
  readonly allowed: boolean;
  readonly message: string;
  readonly options: Office.SmartAlertsEventCompletedOptions;
  readonly stand: StandIn;
}

/** Runs one event of the item in a bare runtime and gives all its endings. */
export function raise(text: string, action: string, around: Around): { endings: readonly Ending[]; stand: StandIn } {
  const stand = standIn(around);
  return { endings: bareRuntime(text, stand, NOW).raise(action), stand };
}

/** Sends the item. Throws unless the event ended exactly once, before its timer. */
export function send(text: string, around: Around): Sent {
  const { endings, stand } = raise(text, around.item.kind === 'mail' ? 'onMessageSend' : 'onAppointmentSend', around);
  const [ending] = endings;
  if (endings.length !== 1 || ending?.at !== 0 || ending.options === undefined)
    throw new Error(`ended ${endings.length} times: ${JSON.stringify(endings)}`);
  const { options } = ending;
  return { allowed: options.allowEvent === true, message: options.errorMessage ?? '', options, stand };
}
