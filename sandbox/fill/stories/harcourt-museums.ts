import { fires, silent, type ScenarioScript } from '../scenario-script';
import { weeklyCall } from './weekly-call';

/** Harcourt Museums Trust: an exhibition to open, a new call with a standing agenda, a listings page that was down. */
export function harcourtMuseums(script: ScenarioScript): void {
  weeklyCall(script, {
    subject: 'Harcourt exhibition call',
    from: -3,
    at: '14:00',
    minutes: 30,
    with: ['lewis.tan', 'ines'],
    mailTo: ['lewis.tan'],
    mailCc: ['fiona.baird'],
    topics: ['Opening night', 'Press list', 'School visits', 'Shop'],
    standing: 'Standing agenda\n- Opening night\n- Press\n- Schools\n- Anything new',
    plants: [silent('missing-agenda', 'the agenda stands in the invitation of the series, which has only begun')],
  });
  script.meet({
    day: 1,
    at: '15:55',
    minutes: 25,
    subject: 'Exhibition opening plan',
    with: ['fiona.baird', 'lewis.tan'],
    attached: ['Agenda_exhibition_opening.docx'],
    plants: [
      silent('missing-agenda', 'the agenda is attached'),
      silent('back-to-back-meetings', '15 minutes before it and ten after it: exactly what it needs'),
    ],
  });
  script.meet({
    day: -8,
    at: '14:00',
    minutes: 30,
    subject: 'Loan agreements call',
    with: ['fiona.baird', 'lewis.tan'],
    answers: { 'fiona.baird': 'declined', 'lewis.tan': 'declined' },
    plants: [silent('missing-minutes', 'everyone at the client declined')],
  });
  script.mail({
    day: -7,
    at: '15:52',
    from: 'ellen',
    to: ['lewis.tan'],
    subject: 'Listings page',
    text: 'Lewis,\n\nthe listings page was down from 9:10 to 10:05. We apologise. A plug-in had updated itself; that is switched off now, and I check it again at 17:00.',
    plants: [fires('missing-decision-maker', 'tells of an incident, and Fiona is not on it')],
  });
  script.mail({
    day: -9,
    at: '11:45',
    from: 'ellen',
    to: ['lewis.tan'],
    cc: ['fiona.baird'],
    subject: 'Visitor page',
    text: 'Lewis,\n\nthe visitor page is live, with the opening hours of both houses.',
  });
  script.mail({
    day: -4,
    at: '14:09',
    from: 'fiona.baird',
    to: ['ellen'],
    cc: ['lewis.tan'],
    subject: 'The opening',
    text: 'Dear Ellen,\n\nthe lender comes with six guests. Would you keep the second row for them, and tell me who speaks before me?',
  });
  script.mail({
    day: -21,
    at: '10:30',
    from: 'lewis.tan',
    to: ['ellen'],
    subject: 'press list',
    attached: ['press_list.xlsx'],
    text: 'List attached. Two have left, I marked them.',
  });
  script.meet({
    day: 9,
    at: '14:00',
    minutes: 45,
    subject: 'Exhibition plan',
    with: ['fiona.baird', 'lewis.tan', 'ines'],
  });
  script.meet({
    day: 21,
    at: '18:00',
    minutes: 120,
    subject: 'Opening night',
    with: ['fiona.baird', 'lewis.tan', 'eleanor', 'ines'],
    location: 'Harcourt House, Bristol',
  });
}
