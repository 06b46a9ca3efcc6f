import { timeAfter } from '../working-days';
import type { Plant, ScenarioScript, Who } from '../scenario-script';

/** A call that comes back every week or two, with the mails that belong to it. */
export interface WeeklyCall {
  readonly subject: string;
  /** First occurrence in working days from today; the weekday follows from it. */
  readonly from: number;
  readonly everyWeeks?: number;
  readonly at: string;
  readonly minutes: number;
  readonly by?: Who;
  readonly with: readonly Who[];
  /** Who gets agenda and minutes: people at the client. */
  readonly mailTo: readonly Who[];
  readonly mailCc?: readonly Who[];
  /** Who writes the minutes; the organizer when nobody is named. */
  readonly minutesBy?: Who;
  /** Topics that the calls go through, in turn. */
  readonly topics: readonly string[];
  /** Agenda that stands in the invitation of the whole series; then none is mailed. */
  readonly standing?: string;
  readonly plants?: readonly Plant[];
}

const weeksAhead = 6;

function topicsOf(call: WeeklyCall, turn: number): readonly string[] {
  const { topics } = call;
  return [0, 1, 2].map((step) => topics[(turn * 2 + step) % topics.length] ?? 'Any other business');
}

function agendaText(call: WeeklyCall, turn: number, weekday: string): string {
  const lines = topicsOf(call, turn).map((topic, index) => `- ${topic} (${String(index === 0 ? 10 : 5)} min)`);
  return `${call.mailTo.length > 1 ? 'Hello both' : 'Hello'},\n\nhere is what I would like to get through on ${weekday}.\n\nAgenda\n\n${lines.join('\n')}\n- Anything you bring\n\nTell me if something is missing.`;
}

function minutesText(call: WeeklyCall, turn: number, script: ScenarioScript, day: number): string {
  const [first, second, third] = topicsOf(call, turn);
  const open =
    turn % 2 === 0
      ? `Hi${call.mailTo.length > 1 ? ' all' : ''}, notes from today below.`
      : 'Hello, as promised the short version of our call.';
  return `${open}\n\nWhat we talked about\n\n- ${first ?? ''}: we stay with the plan, next look ${script.days.weekday(day + 5)}\n- ${second ?? ''}: two options are on the table\n- ${third ?? ''}: nothing new\n\nActions\n\n- Brightwater: tidy up ${(first ?? '').toLowerCase()} by ${script.days.weekday(day + 2)}\n- You: comments on ${(second ?? '').toLowerCase()} by ${script.days.weekday(day + 3)}`;
}

/** Puts the series into the calendars; every call that is over got minutes the same afternoon, most got an agenda the day before. */
export function weeklyCall(script: ScenarioScript, call: WeeklyCall): void {
  const step = 5 * (call.everyWeeks ?? 1);
  const count = Math.floor((weeksAhead * 5 - call.from) / step) + 1;
  script.meet({
    day: call.from,
    at: call.at,
    minutes: call.minutes,
    subject: call.subject,
    with: call.with,
    teams: true,
    ...(call.by === undefined ? {} : { by: call.by }),
    text: call.standing ?? 'Our regular call. Same link every time.',
    weekly: { interval: call.everyWeeks ?? 1, count },
    ...(call.plants === undefined ? {} : { plants: call.plants }),
  });
  const cc = call.mailCc ?? [];
  for (let turn = 0, day = call.from; turn < count; turn += 1, day += step) {
    const [organizer, writer] = [call.by ?? 'ellen', call.minutesBy ?? call.by ?? 'ellen'];
    // Calls from today to three days ahead have their agenda by now, however early that is.
    const sendOn = day >= 0 ? Math.min(day - 1, -1) : day - 1;
    if (call.standing === undefined && day <= 3 && (day >= 0 || turn % 3 !== 1)) {
      script.mail({
        day: sendOn,
        at: '15:40',
        from: organizer,
        to: call.mailTo,
        cc,
        subject: `Agenda for ${script.days.weekday(day)}: ${call.subject}`,
        text: agendaText(call, turn, script.days.weekday(day)),
      });
    }
    if (day < 0) {
      script.mail({
        day,
        at: timeAfter(call.at, call.minutes + 110),
        from: writer,
        to: call.mailTo,
        cc: [...cc, ...(writer === organizer ? [] : [organizer])],
        subject: `Notes from ${script.days.weekday(day)}: ${call.subject}`,
        text: minutesText(call, turn, script, day),
      });
    }
  }
}
