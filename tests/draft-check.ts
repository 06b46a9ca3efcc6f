import { draftOf } from '../src/shared/app/open-item-check';
import type { OpenCompose } from '../src/shared/domain/open-item';
import type { SnapshotInput } from '../src/shared/domain/snapshot';
import type { Finding } from '../src/shared/rules/finding';
import type { Rule } from '../src/shared/rules/rule';
import { UNTOUCHED } from '../src/shared/rules/rule-settings';
import { runOn } from '../src/shared/rules/run-rules';
import { aSnapshot, TOM } from './builders';

/** What one rule says of a mail to Tom of Halden with this text; `change` is the mail, `input` the world around it. The rule is on, however it comes. */
export function onDraft(
  rule: Rule,
  text: string | null,
  change: Partial<OpenCompose> = {},
  input: Partial<SnapshotInput> = {},
): readonly Finding[] {
  const compose: OpenCompose = {
    kind: 'message-compose',
    conversationId: null,
    subject: 'Plan',
    to: [TOM],
    cc: [],
    bcc: [],
    attachmentNames: [],
    text,
    ...change,
  };
  const on = new Map([[rule.id, { ...UNTOUCHED, on: true }]]);
  return runOn({ kind: 'message-draft', value: draftOf(compose) }, aSnapshot(input), on, [rule]);
}
