/** The first package of package-lock.json in `folder` that is not installed in that version; undefined when all are. */
export function firstMissing(folder: string): string | undefined;
