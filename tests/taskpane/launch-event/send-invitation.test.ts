import { beforeAll, describe, expect, it } from 'vitest';
import { parseTakeAction } from '../../../src/shared/domain/take-action';
import { bundleText } from './built-bundle';
import { raise, send } from './send';
import { HALDEN, NOW, invitation, written } from './tenant';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const AGENDA = 'Agenda:\r\n- Roll-out\r\n- Budget\r\n';
const START = invitation().start;

let text = '';
beforeAll(async () => {
  text = await bundleText();
}, 120_000);

const ask = (item: Parameters<typeof invitation>[0], changed: Parameters<typeof written>[0] = {}, set = '1.16') =>
  send(text, { item: invitation(item), digest: written(changed), set });
const block = (from: number, to: number) => ({ start: START + from * MINUTE, end: START + to * MINUTE });

describe('sending an invitation without an agenda (F3)', () => {
  it('says so for a new one that is due, and leads to the pane', () => {
    const { options, message } = ask({});
    expect(message).toBe('No agenda yet in this invitation to Halden.');
    expect(options).toMatchObject({ allowEvent: false, commandId: 'organizerOpenPane', cancelLabel: 'Take a look' });
    expect(parseTakeAction(options.contextData as string)).toEqual({ rule: 'missing-agenda', part: null });
  });

  it.each<[string, Parameters<typeof invitation>[0], Parameters<typeof written>[0]]>([
    ['it holds one', { body: AGENDA }, {}],
    ['it holds a list', { body: 'Hi Tom\r\n1. Roll-out\r\n2. Budget\r\n' }, {}],
    ['a file is one', { attachments: ['Agenda_Q2.docx'] }, {}],
    ['it is far away', { start: START + 14 * DAY, end: START + 14 * DAY + 30 * MINUTE }, {}],
    ['it is short', { end: START + 10 * MINUTE }, {}],
    ['it is in the past', { start: NOW - DAY, end: NOW - DAY + 30 * MINUTE }, {}],
    ['it takes all day', { end: START + DAY }, {}],
    ['it was sent before', { session: {} }, {}],
    ['it is private', { sensitivity: 'private' }, {}],
    ['it is with colleagues', { to: ['max@ours.example'] }, {}],
    ['the rule is off', {}, { rulesOff: ['missing-agenda'] }],
    ['the rule is off for the client', {}, { clients: [{ ...HALDEN, rulesOff: ['missing-agenda'] }] }],
  ])('is silent when %s', (_, item, changed) => {
    expect(ask(item, changed).allowed).toBe(true);
  });

  it('keeps the rule’s own numbers', () => {
    const far = { start: START + 6 * DAY, end: START + 6 * DAY + 30 * MINUTE };
    expect(ask(far, { options: { 'missing-agenda.noteDays': 10 } }).allowed).toBe(false);
    expect(ask({}, { options: { 'missing-agenda.minMinutes': 45 } }).allowed).toBe(true);
  });

  it('is asked for after Outlook said that the invitation is new', () => {
    const item = invitation({ session: {} });
    const around = { item, digest: written() };
    raise(text, 'onAppointmentOrganizer', around);
    expect(send(text, around).allowed).toBe(true);
    raise(text, 'onNewAppointmentOrganizer', around);
    expect(send(text, around).allowed).toBe(false);
  });
});

describe('sending an invitation without room (F2)', () => {
  const item = { body: AGENDA };

  it.each<[string, readonly ReturnType<typeof block>[], string]>([
    ['overlaps', [block(15, 45)], 'This meeting with Halden overlaps another appointment.'],
    ['holds another', [block(10, 20)], 'overlaps another'],
    [
      'ends when another begins',
      [block(30, 60)],
      'No minute between this meeting with Halden and another appointment.',
    ],
    ['begins when another ends', [block(-60, 0)], 'No minute between'],
    ['begins three minutes later', [block(-90, -60), block(-60, -3)], 'Only 3 min between this meeting with Halden'],
  ])('says when it %s', (_, busy, said) => {
    expect(ask(item, { busy }).message).toContain(said);
  });

  it.each<[string, Parameters<typeof written>[0]]>([
    ['five minutes lie between', { busy: [block(-60, -5), block(35, 60)] }],
    ['the calendar may not be read', { busy: null, busyAsOf: null }],
    ['what is known is half a day old', { busy: [block(15, 45)], busyAsOf: NOW - 13 * 60 * MINUTE }],
    ['the block is the meeting itself', { busy: [block(0, 30)] }],
    ['the rule is off', { busy: [block(15, 45)], rulesOff: ['back-to-back-meetings'] }],
  ])('is silent when %s', (_, changed) => {
    expect(ask(item, changed).allowed).toBe(true);
  });

  it('does not take the meeting’s former place for another one, and lets an unmoved one be', () => {
    const draft = invitation({ body: AGENDA, session: {} });
    const around = { item: draft, digest: written({ busy: [block(0, 30), block(32, 60)] }) };
    raise(text, 'onAppointmentOrganizer', around);
    expect(send(text, around).allowed).toBe(true);
    draft.start -= 15 * MINUTE;
    draft.end -= 15 * MINUTE;
    expect(send(text, around).allowed).toBe(true);
    draft.start += 25 * MINUTE;
    draft.end += 25 * MINUTE;
    expect(send(text, around).message).toContain('overlaps');
  });
});

describe('sending an invitation to decide (F5)', () => {
  const item = { body: AGENDA, subject: 'Steering committee' };

  it('says who decides and is not invited', () => {
    const { message, options } = ask(item);
    expect(message).toBe('This meeting is there to decide; Dana Fox, who decides at Halden, is not invited.');
    expect(parseTakeAction(options.contextData as string)).toEqual({ rule: 'missing-decision-maker', part: 'invite' });
  });

  it.each<[string, Parameters<typeof invitation>[0], Parameters<typeof written>[0]]>([
    ['she is optional', { cc: ['dana.fox@halden.example'] }, {}],
    ['the meeting is not there to decide', { subject: 'Weekly' }, {}],
    ['nobody decides there', {}, { clients: [{ ...HALDEN, deciders: [] }] }],
    ['the rule is off', {}, { rulesOff: ['missing-decision-maker'] }],
  ])('is silent when %s', (_, changed, known) => {
    expect(ask({ ...item, ...changed }, known).allowed).toBe(true);
  });
});
