import { watchAccount } from './account-switch';
import { createAnswerActions } from './answer-actions';
import { watchAskedFor } from './asked-for';
import { createClientActions } from './client-actions';
import { keepDigest } from './digest-keeper';
import { createForgetActions } from './forget-actions';
import { createHandoverActions } from './handover-actions';
import { createHostActions } from './host-actions';
import { initialState } from './initial-state';
import { watchItem } from './item-watch';
import { openAccount } from './open-account';
import { createReading } from './reading';
import { unknownRungs } from './rungs';
import type { Session } from './session';
import { createSessionCore } from './session-core';
import type { SessionParts } from './session-parts';
import { createSignInActions } from './sign-in-actions';
import { createStateHolder } from './state-holder';
import { startTicking } from './ticking';

/**
 * Starts a session: shows what this device knows, reads what may be read, checks the open item, and goes on doing so until
 * `stop`. Returns at once; everything that comes later, failures included, comes as state.
 */
export function createSession(parts: SessionParts): Session {
  const holder = createStateHolder(initialState(parts));
  const core = createSessionCore(parts, holder, {
    account: null,
    me: null,
    mailboxHours: null,
    dateFormat: null,
    rungs: unknownRungs(),
    trouble: [],
    activity: 'reading',
    answered: false,
    bookSettled: false,
    review: null,
    early: [],
    stopped: false,
  });
  const reading = createReading(core);
  const item = watchItem(core);
  const digest = keepDigest(core);
  let stopTicking = startTicking(core);
  const stops = [
    parts.host.onContextChanged((host) => holder.set({ host })),
    parts.network.onChanged(() => {
      void core.look();
      void reading.runByItself();
    }),
    () => stopTicking(),
    () => reading.stop(),
    () => item.stop(),
    () => digest.stop(),
    watchAskedFor(core),
  ];
  core.onMatchingChanged(() => reading.matchingChanged());
  // What the device holds is shown before anybody is asked for a token.
  void openAccount(core)
    .catch(() => false)
    .then(() => {
      void item.read();
      return reading.runByItself();
    });

  const stop = (): void => {
    core.live.stopped = true;
    for (const each of stops) each();
    core.live.account?.doors.outbox.stop();
    core.live.account?.doors.tabs.close();
    core.live.account?.holdings.close();
  };
  stops.push(watchAccount(core, stop));

  return {
    state: () => holder.get(),
    subscribe: (listener) => holder.subscribe(listener),
    actions: {
      refresh: () => void reading.run(),
      ...createSignInActions(core, reading),
      ...createClientActions(core),
      ...createAnswerActions(core),
      ...createHostActions(core, reading),
      ...createHandoverActions(core),
      ...createForgetActions(core, reading, digest),
    },
    rest: async () => {
      stopTicking();
      digest.rest();
      const sent = core.live.account?.doors.outbox.flush();
      await Promise.allSettled([reading.rest(), sent]);
    },
    wake: () => {
      if (core.live.stopped) return;
      digest.wake();
      stopTicking();
      stopTicking = startTicking(core);
      void core.look();
      void reading.wake();
    },
    stop,
  };
}
