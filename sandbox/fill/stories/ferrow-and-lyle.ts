import { fires, silent, type ScenarioScript } from '../scenario-script';

/** Ferrow & Lyle: careful lawyers, formal mail, long names; a purpose without an agenda, a retainer that goes up behind the partner's back. */
export function ferrowAndLyle(script: ScenarioScript): void {
  script.meet({
    day: 1,
    at: '13:00',
    minutes: 45,
    subject: 'Campaign plan',
    with: ['simon.ferrow', 'maximiliane.von-hohenstein'],
    text: 'To discuss the autumn campaign.',
    plants: [
      fires('missing-agenda', 'tomorrow: the invitation says what it is about, not what will be decided'),
      fires(
        'back-to-back-meetings',
        'first of a run of four without a break, Summer offers among them: one finding for the run',
      ),
    ],
  });
  script.meet({ day: 1, at: '13:45', minutes: 15, subject: 'Print check', by: 'ines', with: ['ellen'] });
  script.meet({
    day: -9,
    at: '14:00',
    minutes: 60,
    subject: 'Directory listings',
    with: ['maximiliane.von-hohenstein'],
    text: '- Rankings\n- Quotes from clients\n- Photographs',
    plants: [fires('missing-minutes', 'nine working days ago, nothing was mailed to Dr von Hohenstein since')],
  });
  script.mail({
    day: -6,
    at: '14:37',
    from: 'ellen',
    to: ['maximiliane.von-hohenstein'],
    subject: 'Terms for the coming year',
    text: 'Dear Dr von Hohenstein,\n\nas mentioned, our monthly retainer will increase by 4% from 1 May. The scope stays as it is in the schedule.',
    plants: [fires('missing-decision-maker', 'tells of a higher retainer, and Simon Ferrow is not on it')],
  });
  script.mail({
    day: -2,
    at: '11:26',
    from: 'ellen',
    to: ['maximiliane.von-hohenstein'],
    cc: ['simon.ferrow'],
    subject: 'Advertisement in the legal quarterly',
    attached: ['Legal_quarterly_ad.pdf'],
    text: 'Dear Dr von Hohenstein,\n\nthe advertisement is attached in both sizes. Please approve it by Friday at noon.',
    plants: [silent('missing-decision-maker', 'asks for approval, and Simon Ferrow is on copy')],
  });
  const listing = script.mail({
    day: -17,
    at: '16:10',
    from: 'simon.ferrow',
    to: ['ellen'],
    cc: ['maximiliane.von-hohenstein'],
    subject: 'Photographs of partners',
    text: 'Ellen\n\nThe partners ask whether the photographs can be taken in chambers rather than in your studio. I take it they can.\n\nSF',
  });
  script.mail({
    day: -16,
    at: '09:44',
    from: 'ellen',
    to: ['simon.ferrow'],
    cc: ['maximiliane.von-hohenstein'],
    subject: 'RE: Photographs of partners',
    answers: listing,
    text: 'Dear Simon,\n\nthey can. The photographer needs a room with a north window and an hour to set up. Two partners fit into a morning.',
  });
  script.meet({
    day: 12,
    at: '11:30',
    minutes: 60,
    subject: 'Half-year review',
    with: ['simon.ferrow', 'maximiliane.von-hohenstein', 'eleanor'],
  });
}
