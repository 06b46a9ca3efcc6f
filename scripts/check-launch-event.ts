import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';

const KIB = 1024;

/** What design.md §9 allows the launch-event bundle, in bytes at gzip level 9. */
export const LAUNCH_EVENT_LIMIT = 12 * KIB;

/** Globals that classic Outlook's JavaScript-only runtime does not have, or that an event handler must not use (office.md §2). */
const FORBIDDEN = new Set([
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'Promise',
  'Intl',
  'URL',
  'console',
  'globalThis',
  'self',
  'require',
]);

/** What is wrong with the built launch-event.js; empty when nothing is. */
export function launchEventProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const size = gzipSync(text, { level: 9 }).length;
  if (size > LAUNCH_EVENT_LIMIT) problems.push(`${size} bytes gz, allowed ${LAUNCH_EVENT_LIMIT}`);
  if (/[^\n\r\t -\u007f]/.test(text)) problems.push('not plain ASCII: a host may serve it without its encoding');
  if (/\(\?<[=!a-z]/i.test(text)) problems.push('look-behind or a named group in a pattern');
  try {
    const used = globalsIn(parse(text, { ecmaVersion: 5, sourceType: 'script' }));
    for (const name of used) if (FORBIDDEN.has(name)) problems.push(`uses ${name}`);
  } catch (error) {
    problems.push(`not ES5: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
  return problems;
}

/** Names used as variables anywhere; names of properties do not count. */
function globalsIn(program: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode): void => {
    if (node.type === 'Identifier') names.add(node.name);
    for (const [key, child] of Object.entries(node)) {
      const isName =
        (node.type === 'MemberExpression' && key === 'property' && !node.computed) ||
        (node.type === 'Property' && key === 'key');
      if (isName) continue;
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one);
    }
  };
  visit(program);
  return names;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
