import { describe, expect, it } from 'vitest';
import { busyExcuse } from '../../src/shared/rules/busy-excuse';
import { COLLEAGUE } from '../builders';
import { onDraft } from '../draft-check';

describe('busy-excuse', () => {
  it('says what helps the client more', () => {
    expect(onDraft(busyExcuse, 'Hello Tom,\n\nSorry, we have been very busy with year end.')).toMatchObject([
      {
        message: '“we have been very busy”: a day tells Tom more than our workload does.',
        strong: 'we have been very busy',
        level: 'info',
        evidence: [{ quote: 'Sorry, we have been very busy with year end.' }],
      },
    ]);
  });

  it.each([
    'I’ve been swamped, so this comes late.',
    'We are snowed under and will need more time.',
    'The team is overloaded right now.',
    'It has been a very busy week here.',
    'Things have been really hectic.',
    'Due to our current workload the report will be later.',
    'I have not had time to look at your draft.',
    'We haven’t had the time to finish it.',
    'I didn’t have time to review this.',
    'Everybody here is flat out.',
    'We are short-staffed.',
    'Ich bin zurzeit sehr eingespannt.',
    'Wir sind gerade völlig ausgelastet.',
    'Leider bin ich noch nicht dazu gekommen.',
    'Nous sommes débordés.',
    'Je n’ai pas eu le temps de lire votre offre.',
    'Estamos muy ocupados.',
    'No he tenido tiempo de revisarlo.',
  ])('fails: %s', (text) => {
    expect(onDraft(busyExcuse, text)).toHaveLength(1);
  });

  it.each([
    'I am busy on Tuesday; does Wednesday suit?',
    'Please explain to Dana that I did not have time to respond.',
    'I’m busy until 15:00 and free from then on.',
    'I am tied up this morning.',
    'I know you are busy, so here is the short version.',
    'You have been very busy, congratulations.',
    'If we are too busy, Sam will stand in.',
    'The line was busy when I called.',
    'Are we busy that week?',
    'The site is busy before Easter.',
    'We are busy preparing your launch.',
    'Your orders keep us busy.',
    'Take the time you need to look at it.',
    'There is no time to lose.',
    'We have the time to look at two more options.',
    'Do you have time to talk?',
    'Ich bin am Dienstag beschäftigt, Mittwoch passt.',
    'Ich bin beschäftigt am Dienstag.',
    'Avez-vous eu le temps de lire ?',
    'Estoy ocupado mañana; el jueves puedo.',
    'I have no time difference to add.',
  ])('is silent: %s', (text) => {
    expect(onDraft(busyExcuse, text)).toEqual([]);
  });

  it('leaves colleagues, quotes and unread text alone', () => {
    expect(onDraft(busyExcuse, 'We have been busy.', { to: [COLLEAGUE] })).toEqual([]);
    expect(onDraft(busyExcuse, 'Fine.\n\nOn 3 March 2026 at 10:12, Tom wrote:\n> We have been busy.')).toEqual([]);
    expect(onDraft(busyExcuse, null)).toEqual([]);
  });
});
