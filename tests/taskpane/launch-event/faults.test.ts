import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCH_EVENTS } from '../../../manifest/launch-events';
import { bareRuntime } from './bare-runtime';
import { bundleText } from './built-bundle';
import { standIn } from './stand-in';
import type { Around, Fault, Item } from './stand-in';
import { NOW, invitation, mail, written } from './tenant';

/** Milliseconds until which an event must have ended (perf-reliability.md R15). */
const LIMIT = 4_000;

let text = '';
beforeAll(async () => {
  text = await bundleText();
}, 120_000);

/** A mail and an invitation with everything wrong at once: every step of every handler is walked. */
const WORST_MAIL = (): Item =>
  mail({
    to: ['tom.reyes@halden.example', 'x@vantor.example'],
    body: 'Could you approve it? I will send you the plan soon.',
    session: { 'mainstay.shown': 'x', 'mainstay.dismissed': 'y' },
  });
/** One that had no infobar yet: the day's count is read and written. */
const FRESH_MAIL = (): Item => ({ ...WORST_MAIL(), session: {} });
const WORST_INVITATION = (): Item =>
  invitation({ subject: 'Steering committee', session: { 'mainstay.new': '1', 'mainstay.shown': 'x' } });

const EVENTS = LAUNCH_EVENTS.map(({ action }) => action).flatMap((action) => {
  const forms: readonly [string, string, () => Item][] = action.includes('Appointment')
    ? [[action, 'an invitation', WORST_INVITATION]]
    : [
        [action, 'a mail', WORST_MAIL],
        [action, 'a mail that had no infobar yet', FRESH_MAIL],
      ];
  return forms;
});

const allowed = (around: Around, action: string, timers = true): readonly { at: number; allowed: boolean }[] => {
  const stand = standIn(around);
  const { raise } = bareRuntime(text, stand, NOW, timers);
  return raise(action).map(({ at, options }) => ({ at, allowed: options?.allowEvent !== false }));
};
const busy = [{ start: invitation().end, end: invitation().end + 600_000 }];
const digest = (): string => written({ busy });

describe.each(EVENTS)('%s of %s', (action, _what, item) => {
  const normal = standIn({ item: item(), digest: digest() });
  const asked = (): readonly string[] => {
    bareRuntime(text, normal, NOW).raise(action);
    return normal.asked;
  };

  it('ends once, in time and with leave to go on, when any one call or reading throws, fails, is silent or gives nothing', () => {
    const calls = asked();
    const bad: string[] = [];
    for (const [at, name] of calls.entries()) {
      for (const kind of ['throws', 'fails', 'silent', 'undefined'] satisfies Fault['kind'][]) {
        const ends = allowed({ item: item(), digest: digest(), fault: { at, kind } }, action);
        const [first] = ends;
        const good =
          ends.length === 1 && first !== undefined && first.at <= LIMIT && (first.allowed || isHarmless(name, kind));
        if (!good) bad.push(`${name} ${kind}: ${JSON.stringify(ends)}`);
      }
    }
    expect(bad).toEqual([]);
  });

  it('ends once when any one call answers twice', () => {
    const calls = asked();
    for (const [at] of calls.entries()) {
      const around = { item: item(), digest: digest(), fault: { at, kind: 'twice' as const } };
      expect(allowed(around, action)).toHaveLength(1);
    }
  });

  it.each<[string, unknown]>([
    ['gone', undefined],
    ['empty', ''],
    ['no text', { v: 1 }],
    ['cut off', digest().slice(0, 80)],
    ['of a newer version', digest().replace(/\^v\^:1/, '^v^:2')],
    ['noise', '\u0000\uFFFF{{{'],
    ['another object', '[]'],
  ])('ends once with leave to go on when the digest is %s', (_, value) => {
    expect(allowed({ item: item(), digest: value }, action)).toEqual([{ at: 0, allowed: true }]);
  });

  it('goes on at once where the runtime has no timer', () => {
    expect(allowed({ item: item(), digest: digest() }, action, false)).toEqual([{ at: 0, allowed: true }]);
  });

  it('ends again, once, when it is raised again while the first is under way', () => {
    const stand = standIn({ item: item(), digest: digest() });
    const { raise } = bareRuntime(text, stand, NOW);
    expect(raise(action)).toHaveLength(1);
    expect(raise(action)).toHaveLength(1);
  });
});

/** Some readings have a lawful “nothing”: a language that is not said is English, a set that is not there is not used, a mail without a conversation is new. */
function isHarmless(name: string, kind: Fault['kind']): boolean {
  return (
    (kind === 'undefined' || kind === 'silent') &&
    (name === 'displayLanguage' || name.startsWith('isSetSupported') || name === 'conversationId')
  );
}

describe('what is tried', () => {
  it('is every step: the recorded calls of a sending and of a change', () => {
    const names = (action: string, item: Item): ReadonlySet<string> => {
      const stand = standIn({ item, digest: digest() });
      bareRuntime(text, stand, NOW).raise(action);
      return new Set(stand.asked);
    };
    expect([...names('onMessageSend', WORST_MAIL())].toSorted()).toEqual(
      [
        'attachments', 'body', 'cc', 'conversationId', 'displayLanguage', 'isSetSupported 1.14', 'isSetSupported 1.15',
        'item', 'notes', 'settings', 'subject', 'to',
      ], // prettier-ignore
    );
    expect([...names('onMessageRecipientsChanged', WORST_MAIL())]).toEqual(
      expect.arrayContaining(['bar', 'note mainstay.verdict', 'note mainstay.shown', 'isSetSupported 1.10']),
    );
    expect([...names('onMessageRecipientsChanged', FRESH_MAIL())]).toEqual(expect.arrayContaining(['set', 'save']));
    expect([...names('onAppointmentSend', WORST_INVITATION())]).toEqual(
      expect.arrayContaining(['required', 'optional', 'start', 'end', 'sensitivity', 'subject', 'body', 'notes']),
    );
  });

  it('would be asked about without a fault', () => {
    expect(allowed({ item: WORST_MAIL(), digest: digest() }, 'onMessageSend')).toEqual([{ at: 0, allowed: false }]);
    expect(allowed({ item: WORST_INVITATION(), digest: digest() }, 'onAppointmentSend')).toEqual([
      { at: 0, allowed: false },
    ]);
  });
});

describe('a host that refuses the answer', () => {
  it('gets plain leave to go on instead', () => {
    const stand = standIn({ item: WORST_MAIL(), digest: digest() });
    const endings = bareRuntime(text, stand, NOW).raise('onMessageSend', (_, n) => {
      if (n === 1) throw new Error('errorMessage');
    });
    expect(endings.map((one) => one.options?.allowEvent)).toEqual([false, true]);
  });
});
