import { beforeAll, describe, expect, it } from 'vitest';
import { conversationMark } from '../../../src/shared/domain/short-mark';
import { parseTakeAction } from '../../../src/shared/domain/take-action';
import { bundleText } from './built-bundle';
import { raise, send } from './send';
import { HALDEN, NOW, THREAD, VANTOR, client, mail, written } from './tenant';

let text = '';
beforeAll(async () => {
  text = await bundleText();
}, 120_000);

const DANA = 'dana.fox@halden.example';
const ask = (item: Parameters<typeof mail>[0], changed: Parameters<typeof written>[0] = {}, set = '1.16') =>
  send(text, { item: mail(item), digest: written(changed), set });

describe('sending a mail: a decision-maker is dropped (D1)', () => {
  it('says who was on the last mail of the conversation and is not on this one', () => {
    const { allowed, message } = ask({});
    expect(allowed).toBe(false);
    expect(message).toBe('Dana Fox decides at Halden and was on the last mail, but is not on this one.');
  });

  it.each<[string, Parameters<typeof mail>[0], Parameters<typeof written>[0]]>([
    ['is in Cc', { cc: [DANA] }, {}],
    ['is in Cc in capitals and with a tag', { cc: ['Dana.Fox+mail@HALDEN.example'] }, {}],
    ['was never on it', { conversationId: 'another' }, {}],
    ['is missing on a new mail', { conversationId: null }, {}],
    ['is missing on plain thanks', { body: 'Thanks Tom' }, {}],
    ['was left out on purpose', {}, { threads: [{ mark: conversationMark(THREAD), onLast: [DANA], leftOut: true }] }],
    ['is missing on a mail to colleagues alone', { to: ['max@ours.example'] }, {}],
    ['belongs to a rule that is off', {}, { rulesOff: ['missing-decision-maker'] }],
    [
      'belongs to a client for whom the rule is off',
      {},
      { clients: [{ ...HALDEN, rulesOff: ['missing-decision-maker'] }] },
    ],
    [
      'has a deputy on it',
      { cc: ['sam@halden.example'] },
      { clients: [{ ...HALDEN, deciders: [{ ...HALDEN.deciders[0]!, deputy: 'sam@halden.example' }] }] }, // eslint-disable-line @typescript-eslint/no-non-null-assertion -- the constant has one
    ],
  ])('is silent when she %s', (_, item, changed) => {
    expect(ask(item, changed).allowed).toBe(true);
  });

  it('knows Outlook’s and Graph’s two writings of one conversation', () => {
    expect(ask({ conversationId: THREAD.replace(/-/g, '/').replace(/_/g, '+') }).allowed).toBe(false);
  });

  it('knows from the first recipients of a reply who was there, also where the digest knows nothing', () => {
    const item = mail({ cc: [DANA], conversationId: 'unknown' });
    const around = { item, digest: written() };
    raise(text, 'onNewMessageCompose', around);
    item.cc = [];
    expect(send(text, around).message).toContain('Dana Fox decides at Halden');
  });

  it.each(['newMail', 'forward'] as const)('takes the first recipients of a %s for no conversation', (composeType) => {
    const item = mail({ cc: [DANA], conversationId: 'unknown', composeType });
    const around = { item, digest: written() };
    raise(text, 'onNewMessageCompose', around);
    item.cc = [];
    expect(send(text, around).allowed).toBe(true);
  });

  it('names the deputy of who is away', () => {
    const deciders = HALDEN.deciders.map((one) => ({ ...one, deputy: 'sam@halden.example' }));
    const { message } = ask({}, { clients: [{ ...HALDEN, deciders }] });
    expect(message).toBe('Dana Fox is away; sam@halden.example stands in and is not on this mail.');
  });
});

describe('sending a mail that matters (D2, D3)', () => {
  const fresh = { conversationId: null, subject: 'Layout' };

  it.each([
    ['Could you approve the new layout?', 'asks Halden for approval, but not Dana Fox, who decides.'],
    ['We are waiting for your sign-off on phase two.', 'asks Halden for approval'],
    ['Bitte geben Sie den Entwurf frei. Ich bitte um Ihre Freigabe, bitte um Freigabe des Entwurfs.', 'for approval'],
    ['Pourriez-vous valider la maquette ?', 'for approval'],
    ['Por favor, apruebe el diseño.', 'for approval'],
    ['Unfortunately the launch is delayed by two weeks.', 'tells Halden of a problem, but not Dana Fox'],
    ['The portal was down for an hour this morning.', 'tells Halden of a problem'],
    ['Leider hat sich die Lieferung verzögert.', 'tells Halden of a problem'],
  ])('“%s”', (sentence, said) => {
    expect(ask({ ...fresh, body: `Dear Tom,\r\n\r\n${sentence}\r\n\r\nEllen` }).message).toContain(said);
    expect(ask({ ...fresh, cc: [DANA], body: sentence }).allowed).toBe(true);
  });

  it.each([
    'Thank you for your approval.',
    'Once you approve it we print.',
    'My train is delayed, start without me.',
    'Apologies for the late reply.',
    'There was no outage.',
    'Here are the notes.',
    '> Could you approve the new layout?',
    'Noted.\r\n\r\nFrom: Tom Reyes <tom.reyes@halden.example>\r\nSent: Monday\r\nTo: Ellen\r\nSubject: Layout\r\n\r\nCould you approve it?',
  ])('is silent at “%.60s”', (body) => {
    expect(ask({ ...fresh, body }).allowed).toBe(true);
  });

  it('asks only for who decides in that field', () => {
    const deciders = HALDEN.deciders.map((one) => ({ ...one, topics: ['budget'] }));
    const clients = [{ ...HALDEN, deciders }];
    expect(ask({ ...fresh, body: 'Could you approve the layout?' }, { clients }).allowed).toBe(true);
    expect(ask({ ...fresh, body: 'Could you approve the budget?' }, { clients }).allowed).toBe(false);
  });

  it('lets a circular to many clients be', () => {
    const many = ['a', 'b', 'c'].map((id) =>
      client({ id, name: `Firm ${id}`, domains: [`${id}-firm.example`], group: 'one' }),
    );
    const to = ['tom.reyes@halden.example', ...many.map((one) => `x@${one.domains[0]}`)];
    const body = 'Could you approve the layout?';
    const clients = [{ ...HALDEN, group: 'one' }, ...many];
    expect(ask({ ...fresh, body, to }, { clients }).allowed).toBe(true);
    expect(ask({ ...fresh, body, to: to.slice(0, 3) }, { clients }).allowed).toBe(false);
  });
});

describe('a note to many of us with a copy to the client', () => {
  const ours = Array.from({ length: 9 }, (_, n) => `colleague${n}@brightwater.example`);
  const note = { conversationId: null, subject: 'Layout', to: ['tom.reyes@halden.example', ...ours] };

  it('tells the client of no trouble; fewer of us, or a question for approval, do', () => {
    expect(ask({ ...note, body: 'Sadly the launch is delayed by two weeks.' }).allowed).toBe(true);
    expect(ask({ ...note, to: note.to.slice(0, 9), body: 'Sadly the launch is delayed by two weeks.' }).allowed).toBe(
      false,
    );
    expect(ask({ ...note, body: 'Could you approve the layout?' }).allowed).toBe(false);
  });
});

describe('sending a mail to the wrong client (F6) or with an undated promise (F7)', () => {
  const fresh = { conversationId: null, subject: 'Layout' };

  it.each<[string, Parameters<typeof mail>[0], string]>([
    ['two clients', { to: ['tom.reyes@halden.example', 'x@vantor.example'] }, 'This goes to Halden and Vantor, who'],
    ['a subject', { subject: 'Vantor offer' }, 'The subject speaks of Vantor, but this goes to Halden.'],
    ['a forwarded subject', { subject: 'FW: Vantor offer', conversationId: 'x' }, 'The subject speaks of Vantor'],
    ['a file', { attachments: ['Offer Vantor 2026.pdf'] }, 'A file name speaks of Vantor, but this goes to Halden.'],
    ['one letter', { cc: ['pay@haldem.example'] }, 'pay@haldem.example is not at halden.example'],
  ])('%s', (_, item, said) => {
    expect(ask({ ...fresh, ...item }).message).toContain(said);
  });

  it('respects what is right, sister companies and a rule that is off', () => {
    const to = ['tom.reyes@halden.example', 'x@vantor.example'];
    expect(ask({ ...fresh, to }, { right: ['wrong-client/hld+vnt'] }).allowed).toBe(true);
    expect(ask({ ...fresh, to }, { rulesOff: ['wrong-client'] }).allowed).toBe(true);
    const sisters = [HALDEN, VANTOR].map((one) => ({ ...one, group: 'g' }));
    expect(ask({ ...fresh, to }, { clients: sisters }).allowed).toBe(true);
  });

  it.each([
    'I will send you the plan soon.',
    'I’ll send it as soon as possible.',
    'Please let me know your thoughts when you get a chance.',
    'Ich schicke Ihnen den Plan so bald wie möglich.',
    'Je vous enverrai le plan dès que possible.',
    'Le enviaré el plan lo antes posible.',
  ])('“%s” names no day', (sentence) => {
    expect(ask({ ...fresh, body: `Dear Tom,\r\n\r\n${sentence}\r\n\r\nEllen` }).message).toContain(
      `“${sentence}” names no day.`,
    );
  });

  it.each([
    'I will send you the plan soon, on Friday at the latest.',
    'I will send you the plan soon. You will have it tomorrow.',
    'If you agree, I will send it soon.',
    'See you soon.',
    'I look forward to seeing you soon.',
    'I will send it as soon as I have it.',
    '> I will send it soon.',
  ])('is silent at “%s”', (body) => {
    expect(ask({ ...fresh, body }).allowed).toBe(true);
  });

  it('looks for promises in mails to clients alone', () => {
    const body = 'I will send you the plan soon.';
    expect(ask({ ...fresh, to: ['max@ours.example'], body }).allowed).toBe(true);
    expect(ask({ ...fresh, body }, { clients: [{ ...HALDEN, rulesOff: ['undated-promise'] }] }).allowed).toBe(true);
  });

  it.each<[string, Parameters<typeof mail>[0]]>([
    ['wrong-client.together', { to: ['tom.reyes@halden.example', 'x@vantor.example'] }],
    ['wrong-client.names', { subject: 'Vantor prices' }],
    ['wrong-client.lookAlikes', { to: ['tom.reyes@halden.example', 'x@haldem.example'] }],
    ['undated-promise.promises', { body: 'I will send you the plan soon.' }],
    ['undated-promise.asks', { body: 'Please send us your comments as soon as possible.' }],
  ])('heeds the option %s, and no other of them', (option, changed) => {
    const rules = { 'wrong-client': ['together', 'names', 'lookAlikes'], 'undated-promise': ['promises', 'asks'] };
    const all = Object.entries(rules).flatMap(([rule, names]) => names.map((name) => `${rule}.${name}`));
    const set = (on: boolean): Parameters<typeof written>[0] => ({
      options: Object.fromEntries(all.map((name) => [name, name === option ? on : !on])),
    });
    expect(ask({ ...fresh, ...changed }, set(true)).allowed).toBe(false);
    expect(ask({ ...fresh, ...changed }, set(false)).allowed).toBe(true);
  });
});

describe('the one question before sending', () => {
  const worst = {
    to: ['tom.reyes@halden.example', 'x@vantor.example'],
    body: 'I will send you the plan soon.',
  };

  it('merges all that speaks against it, the gravest first, and leads to the pane', () => {
    const { options, message } = ask(worst);
    expect(message.split('\n\n')).toEqual([
      'This goes to Halden and Vantor, who have nothing to do with each other.',
      'Dana Fox decides at Halden and was on the last mail, but is not on this one.',
      '“I will send you the plan soon.” names no day.',
    ]);
    expect(options).toMatchObject({ allowEvent: false, cancelLabel: 'Take a look', commandId: 'mailComposeOpenPane' });
    expect(parseTakeAction(options.contextData as string)).toEqual({ rule: 'wrong-client', part: 'two-clients' });
    expect(options).not.toHaveProperty('sendModeOverride');
  });

  it.each([
    ['1.12', []],
    ['1.13', []],
    ['1.14', ['cancelLabel', 'commandId', 'contextData']],
    ['1.15', ['cancelLabel', 'commandId', 'contextData', 'errorMessageMarkdown']],
  ])('uses with Mailbox %s what is there', (set, more) => {
    expect(Object.keys(ask(worst, {}, set).options).toSorted()).toEqual(
      ['allowEvent', 'errorMessage', ...more].toSorted(),
    );
  });

  it.each([
    ['de-DE', 'Ansehen', 'Dana Fox entscheidet bei Halden'],
    ['fr-FR', 'Voir le détail', 'Dana Fox décide chez Halden'],
    ['es-MX', 'Ver detalle', 'Dana Fox decide en Halden'],
    ['en-US', 'Take a look', 'Dana Fox decides at Halden'],
    ['pl-PL', 'Take a look', 'Dana Fox decides at Halden'],
  ])('speaks %s', (language, label, said) => {
    const { options } = send(text, { item: mail(), digest: written(), language });
    expect(options.cancelLabel).toBe(label);
    expect(label.length).toBeLessThanOrEqual(20);
    expect(options.errorMessage).toContain(said);
  });

  it.each(['en', 'de', 'fr', 'es'])(
    'stays within 500 characters and harmless with the worst names (%s)',
    (language) => {
      const nasty = `${'[Evil](https://evil.example) \u202E<b>*'.repeat(9)}`;
      const clients = [HALDEN, VANTOR].map((one) => ({
        ...one,
        name: nasty,
        deciders: Array.from({ length: 9 }, (_, i) => ({
          name: nasty,
          addresses: [`p${i}@${one.domains[0]}`],
          topics: [],
          deputy: null,
        })),
      }));
      const body = `Dear all, please find it. I will send https://evil.example/${'a'.repeat(300)} to you soon.`;
      const onLast = clients.flatMap((one) => one.deciders.map((p) => p.addresses[0] ?? ''));
      const threads = [{ mark: conversationMark(THREAD), onLast, leftOut: false }];
      const { options } = send(text, {
        item: mail({ ...worst, body }),
        digest: written({ clients, threads }),
        language,
      });
      for (const said of [options.errorMessage ?? '', options.errorMessageMarkdown ?? '']) {
        expect(said.length).toBeGreaterThan(100);
        expect(said.length).toBeLessThanOrEqual(500);
        expect(said).not.toMatch(/\u202E/);
      }
      expect(options.errorMessageMarkdown).not.toMatch(/[[\]<>*]|:\/\//);
      expect(options.errorMessageMarkdown?.split('\r').every((line) => line.startsWith('- '))).toBe(true);
    },
  );

  it('asks Outlook at most three things at once', () => {
    expect(ask(worst).stand.mostOpen()).toBe(3);
  });

  it('is asked again at the next sending, and not once all is mended', () => {
    const item = mail();
    const around = { item, digest: written() };
    expect(send(text, around).allowed).toBe(false);
    expect(send(text, around).allowed).toBe(false);
    item.cc = [DANA];
    expect(send(text, around).allowed).toBe(true);
  });

  it('believes a digest of yesterday, not one of last month', () => {
    const day = 24 * 3_600_000;
    expect(ask({}, { writtenAt: NOW - day }).allowed).toBe(false);
    expect(ask({}, { writtenAt: NOW - 31 * day }).allowed).toBe(true);
  });
});
