import { fires, silent, type ScenarioScript } from '../scenario-script';

/** Northgate Dental: second round on the site copy today, the first round's minutes missing; approval asked of the practice manager alone. */
export function northgateDental(script: ScenarioScript): void {
  script.meet({
    day: 0,
    at: '12:00',
    minutes: 45,
    subject: 'Site copy, round two',
    with: ['beth.arkwright', 'ines'],
    text: 'Agenda\n- Home page, second draft (15 min)\n- Prices page (15 min)\n- Photographs of the team (10 min)',
    plants: [silent('missing-minutes', 'ends today: minutes are due at the end of the next working day')],
  });
  script.meet({
    day: -2,
    at: '11:30',
    minutes: 30,
    subject: 'Site copy call',
    with: ['beth.arkwright'],
    text: 'First pass over the copy deck.',
    plants: [fires('missing-minutes', 'two working days ago and due yesterday, nothing was mailed to Beth since')],
  });
  script.meet({
    day: 2,
    at: '11:00',
    minutes: 60,
    subject: 'Monthly report',
    with: ['alan.moss', 'beth.arkwright'],
    text: 'Agenda\n- Bookings (20 min)\n- Search (20 min)\n- Next month (20 min)',
    plants: [fires('back-to-back-meetings', 'overlaps with Resourcing, which begins at 11:30')],
  });
  script.meet({ day: 2, at: '11:30', minutes: 45, subject: 'Resourcing', by: 'eleanor', with: ['ellen', 'ines'] });
  script.meet({
    day: -18,
    at: '11:00',
    minutes: 60,
    subject: 'Last month’s report',
    with: ['alan.moss', 'beth.arkwright'],
    text: '- Bookings\n- Search\n- Next month',
  });
  script.mail({
    day: -17,
    at: '10:10',
    from: 'ellen',
    to: ['alan.moss', 'beth.arkwright'],
    subject: 'Minutes: last month’s report',
    attached: ['Northgate_minutes.pdf'],
    text: 'Dear Alan, dear Beth,\n\nthe minutes are attached. In short: bookings over the site are steady, the York page needs new photographs, Beth sends opening hours.',
  });

  const deck = script.mail({
    day: -8,
    at: '12:30',
    from: 'beth.arkwright',
    to: ['ellen'],
    subject: 'Site copy',
    text: 'Hi Ellen,\n\nI read the deck on the train. The tone is right, the prices page is too long. When could we talk it through?',
  });
  script.mail({
    day: -7,
    at: '09:20',
    from: 'ellen',
    to: ['beth.arkwright'],
    subject: 'RE: Site copy',
    answers: deck,
    text: 'Beth,\n\nthat is good to hear. I have put half an hour into your calendar; bring the prices page.',
  });
  script.mail({
    day: -1,
    at: '10:25',
    from: 'ellen',
    to: ['beth.arkwright'],
    cc: ['ines'],
    subject: 'Site copy: final wording',
    attached: ['Northgate_copy_v4.docx'],
    text: 'Beth,\n\nversion four is attached, with the shorter prices page. Please approve the wording by Friday, so that it can go to the developers.',
    plants: [fires('missing-decision-maker', 'asks for approval, and Dr Moss is not on it')],
  });
  const photos = script.mail({
    day: -12,
    at: '21:48',
    from: 'alan.moss',
    to: ['ellen'],
    subject: 'photos',
    text: 'Which day for the photographer? Not a Tuesday, I operate.',
  });
  script.mail({
    day: -11,
    at: '08:30',
    from: 'ellen',
    to: ['alan.moss'],
    cc: ['beth.arkwright'],
    subject: 'RE: photos',
    answers: photos,
    text: 'Dear Alan,\n\nWednesday at 13:00 would suit the photographer, with an hour per practice. Beth, does the York team have lunch then?',
  });
}
