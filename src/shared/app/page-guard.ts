/** Size of the first page, small so that findings appear at once, and of those after it. */
export const FIRST_PAGE = 50;
export const NEXT_PAGE = 200;
const SMALLEST_PAGE = 10;
const PAGES_MAX = 10_000;
const EMPTY_MAX = 100;

/** A quarter of a page that was too much for the service (504), null when it cannot get smaller. */
export function smallerPage(size: number): number | null {
  return size <= SMALLEST_PAGE ? null : Math.max(SMALLEST_PAGE, Math.floor(size / 4));
}

/** Notices pages that lead nowhere. */
export interface PageGuard {
  /** False when the next link was followed before, when too many pages came empty, or when there is no end. */
  accepts(nextLink: string | null, lines: number): boolean;
}

/** Guards one walk through pages (fault matrix 17, 18). */
export function createPageGuard(): PageGuard {
  const followed = new Set<string>();
  let pages = 0;
  let empty = 0;
  return {
    accepts: (nextLink, lines) => {
      pages += 1;
      empty = lines === 0 ? empty + 1 : 0;
      if (nextLink === null) return true;
      if (followed.has(nextLink) || pages > PAGES_MAX || empty > EMPTY_MAX) return false;
      followed.add(nextLink);
      return true;
    },
  };
}
