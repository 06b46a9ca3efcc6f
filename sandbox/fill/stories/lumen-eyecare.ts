import { fires, silent, type ScenarioScript } from '../scenario-script';

/** Lumen Eyecare: a young account with one person on each side, and a colleague in Köln who writes in German. */
export function lumenEyecare(script: ScenarioScript): void {
  script.meet({
    day: 2,
    at: '10:00',
    minutes: 30,
    subject: 'Spring frames plan',
    with: ['arjun.mistry', 'jack'],
    text: 'Topics\n- Which frames lead\n- Windows in Leicester\n- Photographs',
    plants: [
      silent('missing-agenda', 'the list of topics stands in the invitation'),
      silent('back-to-back-meetings', 'its only neighbour is an all-day event'),
    ],
  });
  script.meet({
    day: 2,
    at: '00:00',
    minutes: 0,
    subject: 'Studio kitchen is being painted',
    with: ['priya', 'jack', 'sam'],
    allDay: true,
    by: 'ellen',
    showAs: 'busy',
  });
  script.meet({
    day: 4,
    at: '14:30',
    minutes: 90,
    subject: 'Studio all-hands',
    by: 'eleanor',
    with: ['ellen', 'priya', 'sam', 'jack', 'ines'],
  });
  script.meet({
    day: 4,
    at: '16:05',
    minutes: 40,
    subject: 'First call, for the Köln shop',
    with: ['katrin.vogel', 'arjun.mistry'],
    text: 'Agenda\n- Who we are\n- The shop\n- Dates',
    plants: [fires('back-to-back-meetings', 'tight: five minutes after the all-hands')],
  });
  script.meet({
    day: -3,
    at: '11:00',
    minutes: 30,
    subject: 'Window display call',
    with: ['arjun.mistry', 'jack'],
    cancelled: true,
    plants: [silent('missing-minutes', 'it was cancelled')],
  });
  script.mail({
    day: -4,
    at: '10:12',
    from: 'ellen',
    to: ['katrin.vogel'],
    subject: 'Shop window, second sketch',
    attached: ['Koeln_window_sketch_2.pdf'],
    text: 'Hello Katrin,\n\nthe second sketch is attached. Could you sign off the left half by Friday? The right half waits for the photographs.',
    plants: [
      fires('missing-decision-maker', 'asks for a sign-off, and Arjun is not on it'),
      silent('unanswered-request', 'Katrin is away and says so'),
    ],
  });
  const german = script.mail({
    day: -9,
    at: '09:14',
    from: 'katrin.vogel',
    to: ['ellen'],
    cc: ['arjun.mistry'],
    subject: 'Schaufenster Köln',
    text: 'Liebe Frau Price,\n\nvielen Dank für die erste Skizze. Könnten Sie uns bis Donnerstag die Maße der Fensterfolie schicken? Der Schreiner braucht sie vor dem Wochenende.',
  });
  const measures = script.mail({
    day: -8,
    at: '11:31',
    from: 'ellen',
    to: ['katrin.vogel'],
    cc: ['arjun.mistry'],
    subject: 'AW: Schaufenster Köln',
    answers: german,
    text: 'Liebe Frau Vogel,\n\ndie Maße stehen unten: 2,40 m mal 1,85 m, oben mit 4 cm Rand. Den Plan als PDF bekommen Sie am Mittwoch.',
  });
  script.mail({
    day: -7,
    at: '08:40',
    from: 'katrin.vogel',
    to: ['ellen'],
    cc: ['arjun.mistry'],
    subject: 'AW: Schaufenster Köln',
    answers: measures,
    text: 'Liebe Frau Price,\n\ndas passt genau, herzlichen Dank. Der Schreiner fängt am Montag an.',
  });
  script.mail({
    day: -2,
    at: '08:03',
    from: 'katrin.vogel',
    to: ['ellen'],
    subject: 'Automatische Antwort: Shop window, second sketch',
    text: 'Vielen Dank für Ihre Nachricht. Ich bin am Montag wieder im Büro.',
    headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
  });
  const frames = script.mail({
    day: -16,
    at: '12:45',
    from: 'arjun.mistry',
    to: ['ellen'],
    subject: 'spring frames',
    text: 'hi ellen, we have 40 new frames, can we show 8? which ones do you need in the studio',
  });
  script.mail({
    day: -15,
    at: '10:20',
    from: 'ellen',
    to: ['arjun.mistry'],
    subject: 'RE: spring frames',
    answers: frames,
    text: 'Arjun,\n\neight is right. Please send two of each shape; Jack photographs them next week.',
  });
}
