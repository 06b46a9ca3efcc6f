import { fileURLToPath } from 'node:url';
import { checkBundles } from '../check-bundles';
import { digits, type BenchRow } from './table';

/** First load of Microsoft's React add-in template as it builds out of the box, KiB gz (OfficeDev/Office-Addin-TaskPane-React). */
const TEMPLATE_KIB = 165;

const PAGES = [
  { page: 'taskpane.html', name: 'pane', goal: 0.9 },
  { page: 'tab.html', name: 'tab', goal: 1.8 },
] as const;

/** First load of pane and tab: scripts and styles that their pages in dist/ name, as `npm run bundles` counts them. */
export function firstLoadRows(): readonly BenchRow[] {
  const { pages } = checkBundles(fileURLToPath(new URL('../../dist', import.meta.url)));
  return PAGES.map(({ page, name, goal }) => {
    const load = pages.find((p) => p.page === page);
    const kib = load === undefined ? null : load.gzip / 1024;
    return {
      what: `first load of the ${name}, JS and CSS`,
      figure: kib === null ? 'not built: npm run build' : `${digits(kib)} KiB gz`,
      comparedTo: `${TEMPLATE_KIB} KiB gz: Microsoft's React add-in template`,
      ratio: kib === null ? null : kib / TEMPLATE_KIB,
      goal: `≤ ${goal} ×`,
      met: kib === null ? null : kib / TEMPLATE_KIB <= goal,
    };
  });
}
