import { beforeAll, describe, expect, it } from 'vitest';
import { parseTakeAction } from '../../../src/shared/domain/take-action';
import { bundleText } from './built-bundle';
import { raise, send } from './send';
import { invitation, mail, written } from './tenant';

const DANA = 'dana.fox@halden.example';

let text = '';
beforeAll(async () => {
  text = await bundleText();
}, 120_000);

describe('while a mail is written', () => {
  it('shows one infobar, changes its words, and takes it away when all is mended', () => {
    const item = mail();
    const around = { item, digest: written() };
    raise(text, 'onMessageCompose', around);
    expect(Object.keys(item.bars)).toEqual(['mainstay']);
    expect(item.bars['mainstay']).toMatchObject({
      type: 'insightMessage',
      message: 'Dana Fox decides at Halden and was on the last mail, but is not on this one.',
      icon: 'icon.16',
      actions: [{ actionType: 'showTaskPane', actionText: 'Take a look', commandId: 'mailComposeOpenPane' }],
    });
    const context = item.bars['mainstay']?.actions?.[0]?.contextData as string;
    expect(parseTakeAction(context)).toEqual({ rule: 'missing-decision-maker', part: 'hld' });

    item.to = ['tom.reyes@halden.example', 'x@vantor.example'];
    raise(text, 'onMessageRecipientsChanged', around);
    expect(Object.keys(item.bars)).toEqual(['mainstay']);
    expect(item.bars['mainstay']?.message).toContain('Halden and Vantor');

    item.to = ['tom.reyes@halden.example', DANA];
    raise(text, 'onMessageRecipientsChanged', around);
    expect(item.bars).toEqual({});
  });

  it('says a file’s wrong name as it is attached', () => {
    const item = mail({ cc: [DANA] });
    const around = { item, digest: written() };
    raise(text, 'onMessageAttachmentsChanged', around);
    expect(item.bars).toEqual({});
    item.attachments = ['Vantor prices.xlsx'];
    raise(text, 'onMessageAttachmentsChanged', around);
    expect(item.bars['mainstay']?.message).toContain('Vantor');
  });

  it('leaves the infobar alone while it says the same', () => {
    const item = mail();
    const around = { item, digest: written() };
    raise(text, 'onMessageRecipientsChanged', around);
    const { stand } = raise(text, 'onMessageRecipientsChanged', around);
    expect(stand.asked).not.toContain('bar');
  });

  it('does not say again what was dismissed, but says something else', () => {
    const item = mail();
    const around = { item, digest: written() };
    raise(text, 'onMessageRecipientsChanged', around);
    item.bars = {};
    raise(text, 'onInfoBarDismissClicked', around);
    raise(text, 'onMessageRecipientsChanged', around);
    expect(item.bars).toEqual({});
    item.to = ['tom.reyes@halden.example', 'x@vantor.example'];
    raise(text, 'onMessageRecipientsChanged', around);
    expect(item.bars['mainstay']?.message).toContain('Halden and Vantor');
  });

  it('reads no text until the sending', () => {
    const { stand } = raise(text, 'onMessageRecipientsChanged', { item: mail(), digest: written() });
    expect(stand.asked).toContain('to');
    expect(stand.asked).not.toContain('body');
  });

  it('cuts the infobar at 150 characters', () => {
    const long = 'x'.repeat(60);
    const clients = [{ id: 'hld', name: long, names: [], domains: ['halden.example'], addresses: [], never: [] }].map(
      (one) => ({
        ...one,
        deciders: ['a', 'b', 'c'].map((p) => ({
          name: `${p}${long}`,
          addresses: [`${p}@halden.example`],
          topics: [],
          deputy: null,
        })),
        group: null,
        rulesOff: [],
      }),
    );
    const threads = [{ mark: '', onLast: [], leftOut: false }];
    const item = mail({ composeType: 'reply', cc: ['a@halden.example', 'b@halden.example', 'c@halden.example'] });
    const around = { item, digest: written({ clients, threads }) };
    raise(text, 'onNewMessageCompose', around);
    item.cc = [];
    raise(text, 'onMessageRecipientsChanged', around);
    expect(item.bars['mainstay']?.message).toHaveLength(150);
  });

  it('leaves the verdict for the sending, which believes it only while it is true', () => {
    const item = mail();
    const around = { item, digest: written() };
    raise(text, 'onMessageRecipientsChanged', around);
    const noted = JSON.parse(item.session['mainstay.verdict'] ?? '') as { findings: { text: string }[] };
    expect(noted.findings).toHaveLength(1);

    const told = { ...noted, findings: noted.findings.map((one) => ({ ...one, text: 'As noted.' })) };
    item.session['mainstay.verdict'] = JSON.stringify(told);
    expect(send(text, around).message).toBe('As noted.');
    for (const changed of [
      { item: { ...item, to: ['x@halden.example'] } },
      { item: { ...item, subject: 'Re: Layouts' } },
      { item: { ...item, attachments: ['a.pdf'] } },
      { digest: written({ writtenAt: Date.UTC(2026, 2, 26, 8) }) },
    ])
      expect(send(text, { ...around, ...changed }).message).toContain('Dana Fox');
  });
});

describe('while an invitation is written', () => {
  it('says at once that it has no room, and that it has again', () => {
    const item = invitation();
    const busy = [{ start: item.end, end: item.end + 1_800_000 }];
    const around = { item, digest: written({ busy }) };
    raise(text, 'onAppointmentTimeChanged', around);
    expect(item.bars['mainstay']).toMatchObject({
      message: 'No minute between this meeting with Halden and another appointment.',
      actions: [{ commandId: 'organizerOpenPane' }],
    });
    item.start -= 600_000;
    item.end -= 600_000;
    raise(text, 'onAppointmentTimeChanged', around);
    expect(item.bars).toEqual({});
  });

  it('says who decides and is not invited', () => {
    const item = invitation({ subject: 'Steering committee' });
    raise(text, 'onAppointmentAttendeesChanged', { item, digest: written() });
    expect(item.bars['mainstay']?.message).toContain('Dana Fox');
  });
});

describe('in clients that have less', () => {
  it('shows the sentence alone on mobile, and takes it away there too', () => {
    const item = mail({ to: ['tom.reyes@halden.example', 'x@vantor.example'] });
    const around = { item, digest: written(), set: '1.5' };
    expect(raise(text, 'onMessageRecipientsChanged', around).endings).toHaveLength(1);
    expect(item.bars['mainstay']).toEqual({
      type: 'informationalMessage',
      message: 'This goes to Halden and Vantor, who have nothing to do with each other.',
      icon: 'icon.16',
      persistent: false,
    });
    item.to = ['tom.reyes@halden.example', DANA];
    raise(text, 'onMessageRecipientsChanged', around);
    expect(item.bars).toEqual({});
  });

  it.each(['onNewMessageCompose', 'onMessageRecipientsChanged', 'onMessageFromChanged', 'onMessageSend'])(
    'ends %s once with Mailbox 1.5',
    (action) => {
      const { endings } = raise(text, action, { item: mail(), digest: written(), set: '1.5' });
      expect(endings.map((one) => one.at)).toEqual([0]);
    },
  );

  it('takes answers that come inside the call', () => {
    expect(send(text, { item: mail(), digest: written(), atOnce: true }).message).toContain('Dana Fox');
  });
});
