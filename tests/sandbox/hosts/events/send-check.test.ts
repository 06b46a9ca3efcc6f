import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCompletion, type Completion } from '../../../../sandbox/hosts/events/completion';
import { EventActivation, type Later } from '../../../../sandbox/hosts/events/event-activation';
import type { EventRun } from '../../../../sandbox/hosts/events/event-run';
import { notInstalled, type SendMode } from '../../../../sandbox/hosts/events/installed-add-in';
import { checkBeforeSending } from '../../../../sandbox/hosts/events/send-check';
import type { SendAnswer, SmartAlert } from '../../../../sandbox/hosts/events/smart-alert';
import { clientProfile, type ClientName } from '../../../../sandbox/hosts/office/client-profile';
import { invitationDraft, messageDraft } from '../page-host-double';

/** Send was pressed: a handler that the test completes, a clock it turns, and a dialog whose buttons it presses. */
function pressed(
  client: ClientName = 'web',
  sendMode: SendMode = 'promptUser',
  item: Parameters<typeof checkBeforeSending>[2] = messageDraft(),
) {
  const profile = clientProfile(client);
  const runs: EventRun[] = [];
  const ended: EventRun[] = [];
  const timers: { at: number; run: () => void }[] = [];
  let now = 0;
  const later: Later = (run, milliseconds) => {
    const timer = { at: now + milliseconds, run };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  };
  const registrations = (['OnMessageSend', 'OnAppointmentSend'] as const).map((event) => ({
    event,
    action: event,
    sendMode,
  }));
  const activation = new EventActivation(
    { ...notInstalled, registrations },
    {
      start: (run) => {
        runs.push(run);
        return () => void ended.push(run);
      },
    },
    later,
  );
  const shown: SmartAlert[] = [];
  let choose: (answer: SendAnswer) => void = () => undefined;
  let open = false;
  const verdict = checkBeforeSending(
    profile,
    activation,
    item,
    {
      show: (alert) => {
        shown.push(alert);
        open = true;
        return new Promise((resolve) => {
          choose = resolve;
        });
      },
      hide: () => {
        open = false;
      },
    },
    later,
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    verdict,
    shown,
    runs,
    ended,
    activation,
    isOpen: () => open,
    complete: async (options: unknown) => {
      await settle();
      runs.at(-1)?.completed(readCompletion(profile, options));
      await settle();
    },
    pass: async (milliseconds: number) => {
      await settle();
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
      await settle();
    },
    press: (label: string) => {
      const button = shown.at(-1)?.buttons.find((one) => one.label === label);
      if (button === undefined) throw new Error(`There is no ${label}.`);
      choose(button.answer);
    },
  };
}

beforeEach(() => {
  // The sandbox says there why an add-in is unavailable.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const labels = (alert: SmartAlert | undefined) => alert?.buttons.map(({ label }) => label);
const no = {
  allowEvent: false,
  errorMessage: 'Dana decides.',
  cancelLabel: 'Show me',
  commandId: 'pane',
  contextData: '{"v":1}',
};

describe('sending with a handler', () => {
  it('sends silently what the handler allows', async () => {
    const send = pressed();
    await send.complete({ allowEvent: true });
    expect(await send.verdict).toEqual({ kind: 'send' });
    expect(send.shown).toEqual([]);
  });

  it.each(['web', 'new-windows', 'classic-windows'] as const)(
    'offers the pane beside both choices in %s',
    async (client) => {
      const send = pressed(client);
      await send.complete(no);
      expect(send.shown[0]?.message).toBe('Dana decides.');
      expect(labels(send.shown[0])).toEqual(['Show me', 'Send Anyway', "Don't Send"]);
      send.press('Show me');
      expect(await send.verdict).toEqual({ kind: 'act', commandId: 'pane', context: '{"v":1}' });
    },
  );

  it('on Mac the button that keeps the mail opens the pane', async () => {
    const send = pressed('mac');
    await send.complete(no);
    expect(labels(send.shown[0])).toEqual(['Send Anyway', 'Show me']);
    send.press('Send Anyway');
    expect(await send.verdict).toEqual({ kind: 'send' });
  });

  it('a soft block leaves no way to send, unless the handler asks for less', async () => {
    const blocked = pressed('web', 'softBlock');
    await blocked.complete(no);
    expect(labels(blocked.shown[0])).toEqual(['Show me', "Don't Send"]);
    const eased = pressed('web', 'softBlock');
    await eased.complete({ ...no, sendModeOverride: 'promptUser' });
    expect(labels(eased.shown[0])).toContain('Send Anyway');
  });

  it('an unavailable add-in lets the mail go, but not where it blocks', async () => {
    for (const [mode, kind] of [
      ['promptUser', 'send'],
      ['softBlock', 'send'],
      ['block', 'keep'],
    ] as const) {
      const send = pressed('web', mode);
      await send.pass(0);
      send.runs[0]?.unavailable('gone');
      expect(await send.verdict).toEqual({ kind });
    }
  });

  it('says after five seconds that it takes long; the verdict that comes takes the dialog’s place', async () => {
    const send = pressed();
    await send.pass(4_999);
    expect(send.shown).toEqual([]);
    await send.pass(1);
    expect(send.shown[0]?.message).toMatch(/longer than expected/);
    expect(labels(send.shown[0])).toEqual(['Send Anyway', "Don't Send"]);
    await send.complete({ allowEvent: true });
    expect(await send.verdict).toEqual({ kind: 'send' });
    expect(send.isOpen()).toBe(false);
  });

  it('does not wait for a handler whose mail is sent anyway, and ends it', async () => {
    const send = pressed();
    await send.pass(5_000);
    send.press('Send Anyway');
    expect(await send.verdict).toEqual({ kind: 'send' });
    await send.pass(0);
    expect(send.ended).toHaveLength(1);
  });

  it('asks after five minutes, and only where asking is allowed', async () => {
    const send = pressed();
    await send.pass(300_000);
    expect(labels(send.shown.at(-1))).toEqual(['Send Anyway', "Don't Send"]);
    const blocked = pressed('web', 'softBlock');
    await blocked.pass(300_000);
    expect(labels(blocked.shown.at(-1))).toEqual(['OK']);
  });

  it('an invitation begun in the calendar is not checked on the web, but on Windows', async () => {
    const web = pressed('web', 'promptUser', invitationDraft({ fromGrid: true }));
    expect(await web.verdict).toEqual({ kind: 'send' });
    const classic = pressed('classic-windows', 'promptUser', invitationDraft({ fromGrid: true }));
    await classic.pass(0);
    expect(classic.runs).toHaveLength(1);
  });
});

describe('turns', () => {
  it('the same event waits for its turn, another does not, and leaving the item ends all', async () => {
    const send = pressed();
    await send.pass(0);
    const item = send.runs[0]?.item ?? messageDraft();
    const again = send.activation.raise('OnMessageSend', item);
    void send.activation.raise('OnAppointmentSend', item);
    await send.pass(0);
    expect(send.runs.map(({ registration }) => registration.event)).toEqual(['OnMessageSend', 'OnAppointmentSend']);
    send.activation.leave(item);
    expect(await send.verdict).toEqual({ kind: 'keep' });
    expect(await again).toEqual({ kind: 'left' });
    expect(send.runs).toHaveLength(2);
  });
});

describe('what a handler may say', () => {
  const read = (options: unknown, client: ClientName = 'web'): Completion =>
    readCompletion(clientProfile(client), options);

  it('takes 500 characters and 20, and throws on one more', () => {
    expect(
      read({ allowEvent: false, errorMessage: 'm'.repeat(500), cancelLabel: 'l'.repeat(20) }).message,
    ).toHaveLength(500);
    expect(() => read({ errorMessage: 'm'.repeat(501) })).toThrow(/ArgumentOutOfRange/);
    expect(() => read({ cancelLabel: 'l'.repeat(21) })).toThrow(/ArgumentOutOfRange/);
    expect(() => read({ errorMessageMarkdown: 'm'.repeat(501) })).toThrow(/ArgumentOutOfRange/);
  });

  it('ignores what the client does not know, and context without a command', () => {
    expect(read({ errorMessageMarkdown: '**m**', errorMessage: 'm' }, 'mac')).toMatchObject({
      markdown: undefined,
      message: 'm',
    });
    expect(read({ contextData: 'x' }).context).toBe('');
    expect(read({ commandId: 'c', contextData: { a: 1 } }).context).toBe('{"a":1}');
  });
});
