import { field, listField, textField } from '../graph/raw-value';
import { FIRST_PAGE, NEXT_PAGE, smallerPage } from './page-guard';

/** Most mails that Graph gives in one page (docs: list messages, “$top … between 1 and 1000”). */
const LARGEST_PAGE = 1_000;
/** What an answer may take and weigh: longer, and nothing new appears for too long; more, and it strains the memory of a phone. */
const ANSWER_MS = 5_000;
const ANSWER_CHARACTERS = 8_000_000;
/** Characters of a mail's fields without its text (measured: 1,587 bytes with the preview). */
const HEADERS = 1_600;

/** How many mails the next page is to hold. */
export interface PageSize {
  now(): number;
  /** Hears of an answer and how long it took, in milliseconds. */
  answered(raw: unknown, tookMs: number): void;
  /** The last page was too much for the service (504): smaller ones from now on. False when none is smaller. */
  tooBig(): boolean;
}

function charactersIn(lines: readonly unknown[]): number {
  return lines.reduce<number>(
    (sum, line) => sum + HEADERS + (textField(field(line, 'body'), 'content') ?? '').length,
    0,
  );
}

/**
 * Sizes of the pages of one walk through a folder. The first one of a folder is small, so that something shows at once (`fresh`); what follows
 * is as large as the mails of the page before let it be, because each page is a request and requests are counted (10,000 in ten minutes).
 */
export function createPageSize(fresh: boolean): PageSize {
  let most = LARGEST_PAGE;
  let size = fresh ? FIRST_PAGE : NEXT_PAGE;
  return {
    now: () => size,
    answered: (raw, tookMs) => {
      const lines = listField(raw, 'value', LARGEST_PAGE);
      if (lines.length === 0) return;
      const inTime = (ANSWER_MS * lines.length) / Math.max(1, tookMs);
      const inRoom = (ANSWER_CHARACTERS * lines.length) / charactersIn(lines);
      size = Math.min(most, Math.max(NEXT_PAGE, Math.floor(Math.min(inTime, inRoom))));
    },
    tooBig: () => {
      const smaller = smallerPage(size);
      if (smaller === null) return false;
      most = smaller;
      size = smaller;
      return true;
    },
  };
}
