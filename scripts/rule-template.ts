/** The parts `npm run new-rule` writes. They work as they are, so that the author changes something that runs. */
export interface RuleTemplate {
  readonly rule: string;
  readonly test: string;
}

/** `missing-agenda` → `missingAgenda`. */
export function exportName(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A rule over meetings and its test, both complete and green; the subject matter is what the author replaces. */
export function ruleTemplate(id: string): RuleTemplate {
  const name = exportName(id);
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return {
    rule: `import { spokenName } from '../domain/client';
import { clientOfMeeting } from '../domain/client-meeting';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A client meeting that is shorter than it should be: replace this by what the flag is about. */
export const ${name} = defineRule({
  id: '${id}',
  subjects: ['meeting'],
  level: 'info',
  title: '${title}',
  about: 'Looks for client meetings shorter than a bound.',
  why: 'A reason why this helps the client.',
  tips: [1],
  options: { minMinutes: 10 },
  optionLabels: { minMinutes: { label: 'Shortest meeting', unit: 'minutes' } },
  says: '“Halden weekly” with Halden is shorter than 10 minutes.',
  examples: {
    failed: ['“Halden weekly” 10:00–10:05.'],
    passed: ['“Halden weekly” 10:00–10:30.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    if (client === null || meeting.cancelled) return { outcome: 'inapplicable' };
    if (meeting.end - meeting.start >= options.minMinutes * 60_000) return { outcome: 'passed', why: 'The meeting is long enough now.' };
    return {
      outcome: 'failed',
      clientId: client.id,
      at: meeting.start,
      message: \`“\${meeting.title ?? 'The meeting'}” with \${spokenName(client)} is shorter than \${options.minMinutes} minutes.\`,
      evidence: [{ kind: 'meeting', id: meeting.id, at: meeting.start }],
    };
  },
});
`,
    test: `import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/shared/domain/meeting';
import { ${name} } from '../../src/shared/rules/${id}';
import { outcomesOf } from '../../src/shared/rules/run-rules';
import { aMeeting, aSnapshot } from '../builders';

const outcomes = (meeting: Meeting) =>
  outcomesOf(${name}, { kind: 'meeting', value: meeting }, aSnapshot({ meetings: [meeting] }), new Map()).map(({ outcome }) => outcome);

describe('${id}', () => {
  it.each([
    ['five minutes', aMeeting({ minutes: 5 })],
    ['a minute below the bound', aMeeting({ minutes: 9 })],
    ['no time at all', aMeeting({ minutes: 0 })],
  ])('fails: %s', (_, meeting) => {
    expect(outcomes(meeting)).toEqual(['failed']);
  });

  it.each([
    ['half an hour', aMeeting({ minutes: 30 })],
    ['exactly the bound', aMeeting({ minutes: 10 })],
    ['a day', aMeeting({ minutes: 1440 })],
  ])('passes: %s', (_, meeting) => {
    expect(outcomes(meeting)).toEqual(['passed']);
  });

  it.each([
    ['nobody from a client', aMeeting({ minutes: 5, attendees: [] })],
    ['cancelled', aMeeting({ minutes: 5, cancelled: true })],
  ])('does not apply: %s', (_, meeting) => {
    expect(outcomes(meeting)).toEqual(['inapplicable']);
  });
});
`,
  };
}
