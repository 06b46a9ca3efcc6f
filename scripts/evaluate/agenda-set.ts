import { agendaFact } from '../../src/shared/domain/facts/agenda-fact';
import type { Measured } from './measure';
import { agreed, textIn, type Row } from './row-fields';
import { measureAll, type YesNo } from './yes-no';

const isTrue = (value: unknown): boolean => value === true;

/** Whether the agenda rule would find an agenda: the invitation's own text; file names are unknown here. */
function holdsAgenda(row: Row): boolean {
  return (
    agendaFact({ title: textIn(row, 'subject'), text: textIn(row, 'text'), attachmentNames: null }).grade === 'present'
  );
}

/** `agenda` and `agenda:<kind>` for each kind in the rows. */
export function measureAgenda(set: string, rows: readonly Row[], folds = 0): Measured {
  const whole: YesNo = { name: 'agenda', label: (row) => agreed(row, 'label', isTrue), verdict: holdsAgenda };
  const kinds = [...new Set(rows.map((row) => textIn(row, 'kind')))].sort();
  return measureAll(
    set,
    rows,
    [
      whole,
      ...kinds.map((kind) => ({ ...whole, name: `agenda:${kind}`, about: (row: Row) => textIn(row, 'kind') === kind })),
    ],
    folds,
  );
}
