import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** One serious or critical accessibility problem: the rule, what it asks, and the elements that break it. */
export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

/** The frame of the product in a host page; throws when it is not there. */
export function productFrame(page: Page): Frame {
  const frame = page.frames().find((each) => /\/(taskpane|tab|tab-config)\.html/.test(each.url()));
  if (!frame) throw new Error('The page has no frame of the product.');
  return frame;
}

/** Runs axe over one document (a page, or the product's frame in it) and gives its serious and critical violations. */
export async function axe(target: Page | Frame): Promise<readonly AxeViolation[]> {
  await target.evaluate(axeCore.source);
  return target.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axeCore }; // put there by the line above
    const results = await engine.run(document, { resultTypes: ['violations'], iframes: false });
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact: impact ?? '',
        help,
        elements: nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`),
      }));
  });
}
