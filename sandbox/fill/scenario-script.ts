import type { FileToAttach, Mailbox0, MailToDeliver, MeetingToInvite } from '../tenant/tenant-api';
import { layOut, type QuotedMail } from './mail-layout';
import type { PlantedFlag } from './planted-flag';
import { contactOf } from './scenario-clients';
import { ellen, mailbox, studioPeople } from './scenario-people';
import { seededRandom, type SeededRandom } from './seeded-random';
import { studioZone, workingDays, type WorkingDays } from './working-days';
import { styleOf } from './writing-styles';

/** A case that was planted on purpose. `subject` is the title of the event or the mail that is wrong, or that only looks wrong. */
export interface ScenarioExpectation {
  readonly flag: PlantedFlag;
  /** Speaks, stays silent, speaks once it is switched on in Settings, or speaks in an answer that leaves something out. */
  readonly kind: 'fires' | 'silent' | 'fires-when-on' | 'fires-in-answer';
  /** Key of the person in whose tenant view the case stands. */
  readonly person: string;
  readonly subject: string;
  readonly why: string;
}

/** A case as a story file writes it; the subject is that of the mail or meeting it stands at. */
export type Plant = Omit<ScenarioExpectation, 'subject' | 'person'> & {
  readonly person?: string;
  /** What the flag is about, where it is no mail or event: the id of a client. */
  readonly subject?: string;
};

/** Someone in the story: key of a colleague, part of a contact's address before the at sign, or an outsider in full. */
export type Who = string | Mailbox0;

/** A meeting of the story. Times are London wall clock; `day` counts working days from today. */
export interface StoryMeeting {
  readonly day: number;
  readonly at: string;
  readonly minutes: number;
  readonly subject: string;
  readonly by?: Who;
  readonly with: readonly Who[];
  readonly text?: string;
  /** Teams meeting unless a place is named or `teams` says otherwise. */
  readonly teams?: boolean;
  readonly location?: string;
  readonly attached?: readonly string[];
  readonly showAs?: MeetingToInvite['showAs'];
  readonly sensitivity?: MeetingToInvite['sensitivity'];
  readonly cancelled?: boolean;
  readonly allDay?: boolean;
  readonly weekly?: { readonly interval: number; readonly count: number };
  /** Answers other than “accepted”, by key of a colleague or contact. */
  readonly answers?: Readonly<Record<string, 'none' | 'tentativelyAccepted' | 'declined' | 'notResponded'>>;
  readonly plants?: readonly Plant[];
}

/** A mail of the story. `answers` is the mail it replies to: it is quoted and shares its conversation. */
export interface StoryMail {
  readonly day: number;
  readonly at: string;
  readonly from: Who;
  readonly to: readonly Who[];
  readonly cc?: readonly Who[];
  readonly subject: string;
  readonly text: string;
  readonly answers?: SentMail;
  readonly attached?: readonly string[];
  readonly headers?: MailToDeliver['headers'];
  readonly plants?: readonly Plant[];
}

/** A mail that stands in the script, to be answered. */
export interface SentMail extends QuotedMail {
  readonly conversation: string;
}

/** Says that a rule must speak here; `subject` is the client it speaks of as a whole. */
export function fires(flag: PlantedFlag, why: string, person?: string, subject?: string): Plant {
  const about = subject === undefined ? {} : { subject };
  return { flag, kind: 'fires', why, ...(person === undefined ? {} : { person }), ...about };
}

/** Says that a rule that waits in Settings must speak here once it is on. */
export function firesWhenOn(flag: PlantedFlag, why: string, person?: string, subject?: string): Plant {
  return { ...fires(flag, why, person, subject), kind: 'fires-when-on' };
}

/** Says that a rule must speak in an answer to this mail which leaves something out. */
export function firesInAnswer(flag: PlantedFlag, why: string, person?: string): Plant {
  return { ...fires(flag, why, person), kind: 'fires-in-answer' };
}

/** Says that a rule must stay silent here though it nearly fits. */
export function silent(flag: PlantedFlag, why: string, person?: string, subject?: string): Plant {
  return { ...fires(flag, why, person, subject), kind: 'silent' };
}

function person(who: Who): Mailbox0 {
  if (typeof who !== 'string') return who;
  return mailbox(studioPeople.find(({ key }) => key === who) ?? contactOf(who));
}

const contentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** A small file with this name. */
export function fileNamed(name: string): FileToAttach {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return {
    name,
    contentType: contentTypes[ending] ?? 'text/plain',
    contentBase64: Buffer.from(`Brightwater Studio: ${name}\n`, 'utf8').toString('base64'),
  };
}

/** Collects the mails, meetings and planted cases of the story in the tenant's terms. Nothing that is later than `now` is mailed. */
export class ScenarioScript {
  readonly mails: MailToDeliver[] = [];
  readonly meetings: MeetingToInvite[] = [];
  readonly expectations: ScenarioExpectation[] = [];
  readonly days: WorkingDays;
  readonly random: SeededRandom;

  constructor(
    readonly now: number,
    seed = 2026,
  ) {
    this.days = workingDays(now);
    this.random = seededRandom(seed);
  }

  /** Puts a meeting into the calendars it belongs in. */
  meet(meeting: StoryMeeting): void {
    const { days } = this;
    const answers = new Map(Object.entries(meeting.answers ?? {}));
    const bookedAt = Math.min(days.at(meeting.day - 9, '10:20'), days.at(-2, '10:20'), this.now);
    const text = meeting.text ?? '';
    this.meetings.push({
      organizer: person(meeting.by ?? ellen.key),
      subject: meeting.subject,
      timeZone: studioZone,
      attendees: meeting.with.map((who) => ({
        ...person(who),
        response: answers.get(typeof who === 'string' ? who : who.address) ?? 'accepted',
      })),
      start: meeting.allDay === true ? days.wall(meeting.day, '00:00') : days.wall(meeting.day, meeting.at),
      end:
        meeting.allDay === true
          ? `${new Date(Date.parse(`${days.date(meeting.day)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T00:00:00`
          : days.wall(meeting.day, meeting.at, meeting.minutes),
      createdAt: new Date(bookedAt).toISOString(),
      teams: meeting.teams ?? (meeting.location === undefined && meeting.allDay !== true && meeting.with.length > 0),
      ...(text === '' ? {} : { body: text, bodyType: 'text' }),
      ...(meeting.location === undefined ? {} : { location: meeting.location }),
      ...(meeting.showAs === undefined ? {} : { showAs: meeting.showAs }),
      ...(meeting.sensitivity === undefined ? {} : { sensitivity: meeting.sensitivity }),
      ...(meeting.cancelled === true ? { isCancelled: true } : {}),
      ...(meeting.allDay === true ? { isAllDay: true } : {}),
      ...(meeting.attached === undefined ? {} : { attachments: meeting.attached.map(fileNamed) }),
      ...(meeting.weekly === undefined ? {} : { repeats: { every: 'week', ...meeting.weekly } }),
    });
    this.#plant(meeting.subject, meeting.plants);
  }

  /** Sends a mail, if its time has come; gives it for answers either way. */
  mail(mail: StoryMail): SentMail {
    const at = this.days.at(mail.day, mail.at);
    const [from, to, cc] = [person(mail.from), mail.to.map(person), (mail.cc ?? []).map(person)];
    const laid = layOut(mail.text, styleOf(from), mail.answers);
    const conversation = mail.answers?.conversation ?? `${mail.subject}#${String(mail.day)}#${mail.at}`;
    if (at <= this.now) {
      this.mails.push({
        from,
        to,
        cc,
        at: new Date(at).toISOString(),
        subject: mail.subject,
        body: laid.body,
        bodyType: laid.bodyType,
        conversation,
        ...(mail.attached === undefined ? {} : { attachments: mail.attached.map(fileNamed) }),
        ...(mail.headers === undefined ? {} : { headers: mail.headers }),
      });
    }
    this.#plant(mail.subject, mail.plants);
    return { from, to, cc, at, subject: mail.subject, text: laid.text, conversation };
  }

  /** Plants a case that stands at no mail or meeting: at a client as a whole, which the case names. */
  expect(plant: Plant): void {
    if (plant.subject === undefined) throw new Error(`No client for ${plant.flag}`);
    this.#plant(plant.subject, [plant]);
  }

  #plant(subject: string, plants: readonly Plant[] = []): void {
    for (const plant of plants) this.expectations.push({ person: ellen.key, subject, ...plant });
  }
}
