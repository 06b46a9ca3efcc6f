import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agendaFact } from '../../../src/shared/domain/facts/agenda-fact';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';
import { undatedPromises } from '../../../src/shared/domain/undated-promise';
import { mayHoldAgenda } from '../../../src/taskpane/launch-event/agenda-sign';
import { isClosing, ownSentences } from '../../../src/taskpane/launch-event/own-sentences';
import { approvalSign, troubleSign, undatedPromiseSign } from '../../../src/taskpane/launch-event/plain-signs';

const EVAL = new URL('../../../../shared/eval/', import.meta.url);
const there = existsSync(EVAL);
if (!there) console.warn('Skipped: ../shared/eval is not there; signs are not held against real text.');

interface Row {
  readonly id: string;
  readonly text: string;
  readonly subject?: string;
  readonly attachments?: readonly string[];
  readonly labels?: readonly string[];
  readonly vague_promise?: boolean;
  readonly deadline?: string;
}
const rows = (file: string): readonly Row[] =>
  readFileSync(new URL(`${file}.jsonl`, EVAL), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

describe.skipIf(!there && process.env['CI'] !== 'true')('signs of the sending on real text', () => {
  it('show an approval or trouble only where the rule sees one too', () => {
    const alone: string[] = [];
    let seen = 0;
    for (const { subject = '', text } of rows('messages')) {
      const facts = messageFacts({ subject, text, attachmentNames: [], automatic: false, preview: '' });
      const sentences = ownSentences(text);
      for (const [sign, fact] of [
        [approvalSign(sentences), facts.approvalRequest],
        [troubleSign(sentences.slice(0, 15)), facts.trouble],
      ] as const) {
        if (sign !== undefined) seen += 1;
        if (sign !== undefined && fact === null) alone.push(sign);
      }
    }
    expect(alone).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(5);
  });

  it('show an undated promise only where the rule sees one, rightly', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { text, vague_promise, deadline } of rows('deadline-sentences')) {
      if (deadline === 'event' || undatedPromiseSign([text], true, true) === undefined) continue;
      seen += 1;
      if (vague_promise !== true || undatedPromises(text).length === 0) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(13);
  });

  it('see a possible agenda wherever the rule or a reader sees one', () => {
    const missed: string[] = [];
    let silent = 0;
    for (const { id, subject = '', text, attachments = [] } of rows('agenda')) {
      const grade = agendaFact({ title: subject, text, attachmentNames: attachments }).grade;
      if (mayHoldAgenda(text, attachments)) silent += 1;
      else if (grade === 'present') missed.push(id);
    }
    expect(missed).toEqual([]);
    expect(silent).toBeLessThan(200);
  });
});

describe('an agenda', () => {
  it.each([
    'Agenda to follow.',
    'Hi,\r\n• Roll-out\r\n• Budget',
    '1) Roll-out\n2) Budget',
    '10:00 Roll-out\n10:30 Budget',
    'Roll-out (15 min)\nBudget (10 min)',
    'Topics:\nRoll-out and budget',
    'Tagesordnung folgt',
    'Themen\nBudget',
    'Ordre du jour : budget',
    'Orden del día: presupuesto',
  ])('may be “%s”', (text) => {
    expect(mayHoldAgenda(text, [])).toBe(true);
  });

  it.each([
    '',
    'Hi Tom, a call about where we are. Ellen',
    'Let us talk on Friday.\r\n\r\nBest, Ellen\r\n',
    'Microsoft Teams meeting\r\nJoin on your computer\r\nMeeting ID: 123 456 789\r\nPasscode: aB3\r\n',
  ])('is none in “%s”', (text) => {
    expect(mayHoldAgenda(text, ['drawing.pdf'])).toBe(false);
  });
});

describe('own sentences', () => {
  it('end where the mail that is answered begins', () => {
    const text = 'Thanks, agreed.\r\n\r\nOn 3 March 2026 at 10:12, Tom Reyes wrote:\r\nCan you approve it?';
    expect(ownSentences(text)).toEqual(['Thanks, agreed.']);
  });

  it.each([
    '-----Original Message-----\nFrom: Tom',
    '---------- Forwarded message ---------\nVon: Tom',
    'Begin forwarded message:\n',
    'From: Tom Reyes <tom.reyes@halden.example>\nSent: Tuesday, 3 March 2026 10:12\nTo: Ellen',
    '*De :* Tom Reyes\n*Envoyé le :* mardi 3 mars 2026\n*Objet :* Plan',
    'Von: Tom Reyes\nGesendet: Dienstag, 3. März 2026 10:12\nAn: Ellen',
    'To: Ellen Price\ncc: Dana Fox\nSubject: Plan\n',
    'On 3 March 2026 at 10:12, Tom Reyes\n<tom.reyes@halden.example> wrote:',
    'Am 03.03.2026 um 10:12 schrieb Tom Reyes:',
    'Le mar. 3 mars 2026 à 10:12, Tom Reyes a écrit :',
    'El mar, 3 mar 2026 a las 10:12, Tom Reyes escribió:',
    'Tom Reyes schrieb am 03.03.2026 um 10:12:',
  ])('end above %j', (quote) => {
    expect(ownSentences(`It is done.\n\n${quote}\n\nCan you approve it?`)).toEqual(['It is done.']);
  });

  it.each([
    'From Monday on: the new rates.\nBest, Ellen',
    'To: be decided.\nBest, Ellen',
    'He wrote: nothing new.\nBest',
    '-- \nEllen Price',
  ])('go on in %j', (text) => {
    expect(ownSentences(text).join(' ')).toContain(text.split('\n').at(-1));
  });

  it.each<[string, boolean]>([
    ['Thanks Tom', true],
    ['Danke, perfekt', true],
    ['Thanks, but please wait for me', false],
    ['Noted?', false],
    ['', false],
  ])('“%s” only closes: %s', (text, closes) => {
    expect(isClosing(ownSentences(text))).toBe(closes);
  });

  it('are read to the end in text made to stall patterns (the time limit of a test is the bound)', () => {
    for (const part of [
      'please ',
      'i will ',
      '- ',
      'a',
      ' ',
      '.',
      'ich werde ',
      '>',
      'can we go ahead ',
      'lieferung ',
    ]) {
      const text = part.repeat(60_000 / part.length);
      const sentences = ownSentences(text);
      expect([approvalSign(sentences), troubleSign(sentences), undatedPromiseSign(sentences, true, true)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      mayHoldAgenda(text, []);
    }
  });
});
