import { describe, expect, it } from 'vitest';
import { isAgendaPage, meetingRecordIn } from '../../../src/shared/domain/facts/meeting-record';

const record = (text: string) => meetingRecordIn(text.split('\n'))?.quote ?? null;

describe('meetingRecordIn', () => {
  it.each([
    ['a title', '# Minutes of the steering group\n\nWe started late.', '# Minutes of the steering group'],
    ['who was present', 'Halden weekly\n\nPresent:\n- Dana Fox\n- Tom Reyes\n\nBudget\nAll agreed.', 'Present:'],
    ['who was present, in a line', 'Present: Dana, Tom, Alex\n\nBudget', 'Present: Dana, Tom, Alex'],
    ['who wrote', 'Weekly call\nScribe: Tom\n\nBudget', 'Scribe: Tom'],
    ['a recording', 'Weekly call\nRecording: https://video.example/1', 'Recording: https://video.example/1'],
  ])('is shown by %s', (_, text, quote) => {
    expect(record(text)).toBe(quote);
  });

  it('is shown by people who speak in turn', () => {
    const said = ['Dana: we should move the date to May', 'Tom: that works for the whole team'];
    expect(record([...said, ...said, ...said].join('\n'))).toContain('Dana: we should');
  });

  it.each([
    ['an agenda', '# Agenda for the 12 March call\n\n1. Minutes of last time\n2. Budget'],
    ['a form to sign up', '## Attendees\n\n| Name | Firm |\n| --- | --- |\n| Dana | Halden |\n| Tom | Halden |'],
    ['a notice', 'Date: 12 March\nTime: 10:00\nPlace: Leeds\nDate: 13 March\nTime: 10:00\nPlace: York'],
    ['a mail', 'Hi Dana,\n\nthe call will take 30 minutes.\n\nBest,\nAlex'],
    [
      'labels that come again',
      'Forum: Power markets 2001\nForum: Gas markets 2001\nFocus: China\nFocus: India\nFocus: UK\nFocus: US',
    ],
  ])('is not shown by %s', (_, text) => {
    expect(record(text)).toBeNull();
  });

  it('leaves an agenda page an agenda page', () => {
    expect(isAgendaPage(['# Agenda', '', '1. Budget'])).toBe(true);
    expect(isAgendaPage(['# Agenda', '', 'Scribe: Tom', '1. Budget'])).toBe(false);
  });
});
