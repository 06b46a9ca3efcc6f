import type { Instant } from './instant';
import type { AgendaFact } from './meeting';
import type { Person } from './person';

/** Words that show something, as they stand in the text, at most 160 characters, on one line. */
export interface Cue {
  readonly quote: string;
}

/** Something promised or asked for by a day (F8). */
export interface DueAct extends Cue {
  readonly act: 'promise' | 'ask';
  /** The words that name the day, at most 60 characters: which day they mean depends on when and where they were written (`dueDay`). */
  readonly when: string;
}

/** What a mail's own text (no quotes, no signature) says; the text itself is dropped. Each cue carries its words. */
export interface MessageFacts {
  /** False when only headers and preview could be read (`Mail.ReadBasic`): cues are then unknown, not absent. */
  readonly textRead: boolean;
  readonly agenda: AgendaFact;
  /** Minutes or a follow-up summary of a meeting (F4). */
  readonly minutes: Cue | null;
  /** Two or more list lines with an owner or a date (F4). */
  readonly actionList: Cue | null;
  /** Asks for approval, sign-off or a go/no-go (F5 D2). */
  readonly approvalRequest: Cue | null;
  /** Incident, apology or delay (F5 D3). */
  readonly trouble: Cue | null;
  /** A date, scope or price changes: commercial word, change verb and money or date in one sentence (F5 D4). */
  readonly change: Cue | null;
  /** Reports a result: attachment or heading named report (F5 D5). */
  readonly report: Cue | null;
  /** Chases something outstanding (F5 D6). */
  readonly chase: Cue | null;
  /** The writer approves, agrees to proceed or has no objection, in writing (F14). Missing when not, or when the text was read by an older version. */
  readonly approvalGiven?: Cue;
  /** Tells of a success or a measured outcome (F5 D5). Missing when not. */
  readonly outcome?: Cue;
  /** Puts a question or an ask to the reader (F9). */
  readonly ask: Cue | null;
  /** The questions it puts to its reader, at most five (tip 37). Missing when none, or when the text was read by an older version. */
  readonly questions?: readonly Cue[];
  /** What it promises or asks for by a day, at most five (F8). Missing when nothing, or when read by an older version. */
  readonly dueActs?: readonly DueAct[];
  /** What it promises to hand over without a day, at most three (F8). Missing when nothing. */
  readonly undatedActs?: readonly Cue[];
  /** Hands something over or says that it is done (F8). Missing when not. */
  readonly delivered?: Cue;
  /** Tells work as gone live or rolled out (tip 31). Missing when not. */
  readonly workDone?: Cue;
  /** Of a short mail: takes a day or a time it was offered, “Tuesday works for us” (F11). Missing when not. */
  readonly dayTaken?: Cue;
  /** Asks how we do as a supplier (tip 31). Missing when not. */
  readonly feedbackAsked?: Cue;
  /** Only thanks or noted (≤ 5 words, no question): starts no clock (F9). */
  readonly closing: boolean;
  /** Not written by a person for this reader: auto-reply, list, no-reply, calendar notice (§4.0 human mail test). */
  readonly automatic: boolean;
  /** Of an automatic reply: who to turn to meanwhile (F5: the deputy is named). */
  readonly away?: Cue;
}

/** One mail, as a timeline and the rules need it. */
export interface Message {
  /** Immutable Graph id. */
  readonly id: string;
  readonly internetMessageId: string | null;
  readonly conversationId: string;
  readonly folder: 'inbox' | 'sent' | 'other';
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sentAt: Instant;
  readonly hasAttachments: boolean;
  /** Names of attached files; null when they were not read. */
  readonly attachmentNames: readonly string[] | null;
  readonly facts: MessageFacts;
  /** Opens the mail in Outlook. Https only, else null. */
  readonly link: string | null;
}

/** A mail without what its text says. */
export type Envelope = Omit<Message, 'facts'>;

/** What is kept of a mail or meeting that matches no client: only what re-matching and client suggestions need. */
export interface Unmatched {
  readonly id: string;
  readonly kind: 'message' | 'meeting';
  readonly conversationId: string | null;
  readonly people: readonly Person[];
  readonly at: Instant;
  readonly sent: boolean;
}

/** From, To and Cc of a mail, each address once. Bcc never counts (F1). */
export function peopleOnMessage(message: Pick<Message, 'from' | 'to' | 'cc'>): readonly Person[] {
  const seen = new Map<string, Person>();
  for (const p of [...(message.from ? [message.from] : []), ...message.to, ...message.cc]) {
    if (!seen.has(p.address)) seen.set(p.address, p);
  }
  return [...seen.values()];
}
