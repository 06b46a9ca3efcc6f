import { shortMark } from '../../shared/domain/short-mark';
import { NOTE, noteIn } from './notes';
import type { SendFinding } from './send-finding';

/** A mark of everything a verdict was found from. The length beside the short mark makes two texts with one mark as good as impossible. */
export function verdictMark(from: unknown): string {
  const text = JSON.stringify(from);
  return `${shortMark(text)}.${text.length}`;
}

/** Mark of one finding, by which it is told from another in the infobar. */
export function findingMark(finding: SendFinding): string {
  return shortMark(finding.rule + finding.text);
}

/** A verdict as it is noted, with the mark of what it was found from. */
export function verdictText(mark: string, findings: readonly SendFinding[]): string {
  return JSON.stringify({ from: mark, findings });
}

/** The findings noted for exactly this mark; null when there are none for it and they must be found anew. */
export function verdictIn(notes: object, mark: string): readonly SendFinding[] | null {
  const verdict = JSON.parse(noteIn(notes, NOTE.verdict) || '{}') as {
    readonly from?: string;
    readonly findings: readonly SendFinding[];
  };
  return verdict.from === mark ? verdict.findings : null;
}
