import type { Host, ItemHost } from '../host/host';
import { startOutlookHost } from '../host/outlook-host';
import { ownTab } from './own-tab';
import type { Session } from './session';

/**
 * Starts Mainstay beside an Outlook item and hands the session to `show`. The host comes first, the engine (Graph,
 * sign-in, rules, stores) is loaded meanwhile. Where Outlook answers only after the page has stood in for itself,
 * `show` gets another session, beside the item, in place of the first. Rejects when the engine cannot be loaded.
 */
export async function startOutlookSession(show: (session: Session) => void): Promise<void> {
  const engine = import('./start-session');
  engine.catch(() => undefined); // told below, once the host is known
  let running: Session | null = null;
  let late = false;
  async function run(host: Host | ItemHost, isLate: boolean): Promise<void> {
    const { startSession } = await engine;
    if (late && !isLate) return; // Outlook answered while the engine was on its way
    running?.stop();
    running = startSession(host);
    show(running);
  }
  const host = await startOutlookHost({
    tab: ownTab(),
    onLate: (answered) => {
      late = true;
      run(answered, true).catch(() => undefined); // the first start has told already
    },
  });
  await run(host, false);
}
