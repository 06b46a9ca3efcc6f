/** Words around what is handed over by a day (F8), see `due-acts` and `due-words`. For `folded` sentences. */
export interface TaskWords {
  /** Sends, answers, delivers, approves: what can be seen to be done. */
  readonly verb: RegExp;
  /** Talks, visits and journeys: they leave no mail. */
  readonly talk: RegExp;
  /** Leads to the last day: “bis”, “avant le”, “antes del”. Flag `g`. */
  readonly by: RegExp;
  /** Days that need no such word. */
  readonly near: RegExp;
  /** What may follow the words of a day: they stand for themselves and are no part of a name. */
  readonly free: RegExp;
}

/** How a question is put to the reader (tip 37), see `questions-in`. For `folded` main clauses. */
export interface QuestionWords {
  /** How it begins. */
  readonly form: RegExp;
  /** Said of the reader or the writer. */
  readonly between: RegExp;
  /** Asks for a plain fact: a time, a place, a number. */
  readonly fact: RegExp;
  /** Begins with a thing and asks of it: “ist das …”, “está …”. */
  readonly plain: RegExp;
}

/** Words at the top of a record of a meeting (F4), see `meeting-record`. For `folded` lines without marks before them. */
export interface RecordWords {
  readonly title: RegExp;
  readonly agendaTitle: RegExp;
  readonly present: RegExp;
  /** Who wrote it, with the colon. */
  readonly scribe: RegExp;
}

/** What leads into a sentence and what trails behind its act, see `clausesOf` and `coreOf`. For `folded` text, from its beginning. */
export interface ClauseWords {
  readonly greeting: RegExp;
  readonly leadIn: RegExp;
  readonly condition: RegExp;
  /** Begins a reason, a purpose or a condition behind the act; anywhere. */
  readonly trailing: RegExp;
}
