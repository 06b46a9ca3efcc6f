import type { BrowserContext } from 'playwright-core';

/**
 * Collects what content policies refuse in any frame of a browser profile, from before its first page: `directive address
 * source:line`, and the browser's own sentence where a page cannot report (a frame refused as a whole).
 */
export async function policyViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeBinding('policyRefused', (_source, what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'policyRefused') as (what: string) => void;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`);
    });
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && text.includes('frame-ancestors')) violations.push(text);
  });
  return violations;
}
