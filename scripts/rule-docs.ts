import type { Rule } from '../src/shared/rules/rule';

const HEAD = `# Flags

Generated from the rules by \`npm run docs\`; \`npm test\` fails when it is not fresh. A new flag: \`npm run new-rule ID\`.

A flag looks at one thing at a time and ends in one of four ways: passed, failed (with evidence), inapplicable, or cannot tell
(when what it needs may not be read). Every number below can be changed in Settings; each flag can be switched off, for all
clients or for one.
`;

const LOOKS_AT: Readonly<Record<Rule['subjects'][number], string>> = {
  meeting: 'meetings',
  'sent-message': 'sent mail',
  'received-message': 'mails received',
  'message-draft': 'a mail being written',
  'meeting-draft': 'an invitation being written',
  client: 'clients',
};

/** The text of src/shared/rules/README.md for these rules, in their order. */
export function ruleDocs(rules: readonly Rule[]): string {
  const list = rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${cell(rule.title)} | ${rule.level} |`);
  return [HEAD, '| flag | says that there is a | level |', '|---|---|---|', ...list, '', ...rules.map(section)].join(
    '\n',
  );
}

function section(rule: Rule): string {
  const options = Object.entries(rule.options).map(([name, value]) => {
    const { label = '', unit = '' } = rule.optionLabels[name] ?? {};
    const shown = typeof value === 'boolean' ? (value ? 'on' : 'off') : `${value} ${unit}`.trim();
    return `| \`${name}\` | ${cell(label)} | ${shown} |`;
  });
  const examples = [
    ...listed('Failed', rule.examples.failed),
    ...listed('Passed', rule.examples.passed),
    ...listed('Cannot tell', rule.examples.cantTell ?? []),
  ];
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title}** (${rule.level}, looks at ${rule.subjects.map((subject) => LOOKS_AT[subject]).join(', ')}${rule.onByDefault === false ? '; off until switched on' : ''})`,
    '',
    `${rule.about} ${rule.why}`,
    '',
    `Says: *${rule.says}*`,
    '',
    ...(options.length > 0 ? ['| option | | default |', '|---|---|---|', ...options, ''] : []),
    ...examples,
    '',
    `Tips behind it: ${rule.tips.join(', ')}. [Source](${rule.id}.ts) · [tests](../../../tests/rules/${rule.id}.test.ts)`,
    '',
  ].join('\n');
}

function listed(outcome: string, examples: readonly string[]): string[] {
  return examples.map((example) => `- ${outcome}: ${example}`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
