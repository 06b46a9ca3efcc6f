import type { MessageFacts } from '../../src/shared/domain/message';
import type { Measured } from './measure';
import { messageOf } from './row-message';
import { agreed, textIn, type Row } from './row-fields';
import { measureAll, type YesNo } from './yes-no';

const LABELS: readonly (readonly [string, (facts: MessageFacts) => boolean])[] = [
  ['approval_request', (facts) => facts.approvalRequest !== null],
  ['approval_given', (facts) => facts.approvalGiven !== undefined],
  ['chaser', (facts) => facts.chase !== null],
  ['bad_news', (facts) => facts.trouble !== null],
  ['results', (facts) => facts.outcome !== undefined],
];

const isTrue = (value: unknown): boolean => value === true;

function isImpactful(row: Row): boolean {
  const { facts } = messageOf(row);
  return [facts.approvalRequest, facts.chase, facts.trouble, facts.outcome].some((cue) => cue != null);
}

/** What mails do: each label, `impactful` (also on the random draw alone) and `awaits_answer`. */
export function measureMessages(set: string, rows: readonly Row[], folds = 0): Measured {
  const impactful: YesNo = {
    name: 'impactful',
    label: (row) => agreed(row, 'impactful', isTrue),
    verdict: isImpactful,
  };
  return measureAll(
    set,
    rows,
    [
      impactful,
      { ...impactful, name: 'impactful:random', about: (row) => textIn(row, 'stratum') === 'random' },
      ...LABELS.map(([name, verdict]) => ({
        name,
        label: (row: Row) => agreed(row, 'labels', (value) => Array.isArray(value) && value.includes(name)),
        verdict: (row: Row) => verdict(messageOf(row).facts),
      })),
      {
        name: 'awaits_answer',
        label: (row) => agreed(row, 'awaits_answer', isTrue),
        verdict: (row) => {
          const { facts } = messageOf(row);
          return facts.ask !== null && !facts.automatic;
        },
      },
    ],
    folds,
  );
}
