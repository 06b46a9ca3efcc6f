/** `full`: Teams and Outlook in one package. `teams`: the same app without Outlook, for where the XML add-in serves Outlook. */
export type PackageContents = 'full' | 'teams';

/** The manifest schema: the oldest with nested app auth, so that every admin centre takes it (the schemas 1.22 to 1.30 do). */
export const MANIFEST_VERSION = '1.22';
