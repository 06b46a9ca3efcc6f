import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/shared/app/open-item-check';
import { dueChoices } from '../../src/shared/domain/due-choices';
import type { OpenCompose } from '../../src/shared/domain/open-item';
import { inPlaceOf, sayDue } from '../../src/shared/domain/say-due';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import { runOn } from '../../src/shared/rules/run-rules';
import { undatedPromise } from '../../src/shared/rules/undated-promise';
import { aClient, aSnapshot, at, COLLEAGUE, DANA, NOW, TOM } from '../builders';

const HOURS = { ...DEFAULT_WORKING_HOURS, zone: 'UTC' };

function check(text: string | null, change: Partial<OpenCompose> = {}, input: Partial<SnapshotInput> = {}) {
  const compose: OpenCompose = {
    kind: 'message-compose',
    conversationId: null,
    subject: 'Plan',
    to: [TOM],
    cc: [],
    bcc: [],
    attachmentNames: [],
    text,
    ...change,
  };
  return runOn({ kind: 'message-draft', value: draftOf(compose) }, aSnapshot(input), new Map(), [undatedPromise]);
}
const messages = (...given: Parameters<typeof check>) => check(...given).map((f) => f.message);

describe('undated-promise', () => {
  it('gives the reader a day', () => {
    const [finding] = check('Hello Tom,\n\nI’ll send the revised plan soon.\n\nBest\nAlex');
    expect(finding).toMatchObject({
      message: '“I’ll send the revised plan soon”: give Tom a day.',
      strong: 'soon',
      level: 'warning',
      weight: 'later',
      clientId: 'halden',
      evidence: [{ quote: 'I’ll send the revised plan soon.' }],
    });
    expect(finding?.acts.map((a) => (a.kind === 'say-when' ? [a.said, a.text] : []))).toEqual([
      ['Today 17:00', 'by 17:00 today'],
      ['Tomorrow 12:00', 'by 12:00 tomorrow'],
      ['Friday 16:00', 'by Friday 6 March, 16:00'],
    ]);
  });
  it('notes an ask more quietly, and names who was written to first', () => {
    const found = check('Please send us your comments ASAP.', { to: [COLLEAGUE, DANA], cc: [TOM] });
    expect(found.map((f) => [f.level, f.message])).toEqual([
      ['info', '“Please send us your comments ASAP”: give Dana a day.'],
    ]);
  });
  it('knows by the record who a typed address is, and speaks of the client where nobody does', () => {
    const typed = (address: string) => messages('I will send it soon.', { to: [{ address, name: address }] });
    expect(typed(TOM.address)).toEqual(['“I will send it soon”: give Tom a day.']);
    expect(typed('new@halden.example')).toEqual(['“I will send it soon”: give Halden a day.']);
  });
  it.each(undatedPromise.examples.passed)('is content, as Settings says it is: %s', (example) => {
    expect(messages(example.replace(/[“”]/g, ''))).toEqual([]);
  });
  it('speaks of each once, with keys of their own', () => {
    const found = check('I will send the plan soon.\nI will send the quote shortly.');
    expect(new Set(found.map((f) => f.key)).size).toBe(2);
    expect(found.map((f) => f.key).join()).not.toContain('plan');
  });
  it('cuts long sentences, with the vague words in view', () => {
    const long = `I will send you the ${'very '.repeat(40)}long plan as soon as possible, with the rest of the papers.`;
    const [message] = messages(long);
    expect(message).toMatch(/^“….*as soon as possible…”: give Tom a day\.$/);
    expect(message?.length).toBeLessThan(120);
  });
  it.each([
    ['a mail among colleagues', 'I will send it soon.', { to: [COLLEAGUE] }],
    ['a mail to nobody', 'I will send it soon.', { to: [] }],
    ['what is quoted', 'Thanks.\n\nOn 3 March 2026 at 10:12, Tom Reyes wrote:\n> I will send it soon.', {}],
    ['a named day', 'I will send it soon, by Friday.', {}],
  ])('is silent for %s', (_, text, change) => {
    expect(messages(text, change)).toEqual([]);
  });
  it('says so when the text cannot be read', () => {
    expect(check(null).map((f) => f.outcome)).toEqual(['cantTell']);
  });
  it('keeps quiet where it is switched off', () => {
    const off = (options: { readonly promises?: boolean; readonly asks?: boolean }) =>
      runOn(
        { kind: 'message-draft', value: draftOf({ ...compose, text: 'I will send it soon.\nPlease answer ASAP.' }) },
        aSnapshot(),
        new Map([['undated-promise', { on: true, options, offForClients: [], offForPeople: [] }]]),
        [undatedPromise],
      ).map((f) => f.level);
    const compose = {
      kind: 'message-compose',
      conversationId: null,
      subject: '',
      to: [TOM],
      cc: [],
      bcc: [],
      attachmentNames: [],
    } as const;
    expect(off({})).toEqual(['warning', 'info']);
    expect(off({ asks: false })).toEqual(['warning']);
    expect(off({ promises: false })).toEqual(['info']);
  });
  it('means the client’s zone, and says so in the mail', () => {
    const [finding] = check(
      'Ich schicke Ihnen das Angebot bald.',
      {},
      { clients: [aClient({ zone: 'Europe/Berlin' })] },
    );
    expect(finding?.acts.map((a) => (a.kind === 'say-when' ? a.text : ''))[0]).toBe(
      'bis heute 17:00 Uhr (Zeit in Berlin)',
    );
    expect(finding?.acts.map((a) => (a.kind === 'say-when' ? a.at : 0))[0]).toBe(at('2026-03-04T16:00'));
  });
});

describe('days to promise', () => {
  const said = (now: string, holidays: readonly string[] = []) =>
    dueChoices(at(now), { ...HOURS, holidays }).map((i) => new Date(i).toISOString().slice(5, 16));
  it.each([
    ['Monday', '2026-03-02T09:00', ['03-02T17:00', '03-03T12:00', '03-04T16:00', '03-06T16:00']],
    ['Wednesday', '2026-03-04T09:00', ['03-04T17:00', '03-05T12:00', '03-06T16:00']],
    ['Thursday', '2026-03-05T09:00', ['03-05T17:00', '03-06T12:00', '03-09T16:00']],
    ['Friday', '2026-03-06T09:00', ['03-06T17:00', '03-09T12:00', '03-10T16:00', '03-13T16:00']],
    ['Friday evening', '2026-03-06T16:45', ['03-09T12:00', '03-10T16:00', '03-13T16:00']],
    ['Sunday', '2026-03-08T09:00', ['03-09T12:00', '03-10T16:00', '03-13T16:00']],
  ])('are each on a day of its own: %s', (_, now, expected) => {
    expect(said(now)).toEqual(expected);
  });
  it('skip holidays', () => {
    expect(said('2026-03-02T09:00', ['2026-03-03', '2026-03-06'])).toEqual([
      '03-02T17:00',
      '03-04T12:00',
      '03-05T16:00',
      '03-13T16:00',
    ]);
  });
});

describe('words for a day', () => {
  const due = (language: 'en' | 'de' | 'fr' | 'es', when: string) =>
    sayDue(at(when), { language, now: NOW, zone: 'UTC', ownZone: 'UTC' });
  it('follow the mail’s language', () => {
    expect(due('en', '2026-03-06T16:00')).toBe('by Friday 6 March, 16:00');
    expect(due('de', '2026-03-06T16:00')).toBe('bis Freitag, 6. März, 16:00 Uhr');
    expect(due('fr', '2026-03-06T16:00')).toBe('d’ici vendredi 6 mars, 16:00');
    expect(due('es', '2026-03-06T16:00')).toBe('antes del viernes, 6 de marzo, 16:00');
    expect(due('fr', '2026-03-05T12:00')).toBe('demain avant 12:00');
  });
  it('name the day where “today” is another one there', () => {
    const zone = 'Pacific/Auckland';
    const now = at('2026-03-04T20:00');
    expect(sayDue(at('2026-03-05T04:00'), { language: 'en', now, zone, ownZone: 'UTC' })).toBe(
      'by Thursday 5 March, 17:00 (Auckland time)',
    );
  });
  it('begin a sentence as the vague ones did', () => {
    expect(inPlaceOf('As soon as possible', 'by 17:00 today')).toBe('By 17:00 today');
    expect(inPlaceOf('ASAP', 'by 17:00 today')).toBe('by 17:00 today');
    expect(inPlaceOf('soon', 'by 17:00 today')).toBe('by 17:00 today');
  });
});
