import { FRENCH_LAYOUT } from './french-layout';
import { GERMAN_LAYOUT } from './german-layout';
import type { MailLayout } from './mail-layout';
import { SPANISH_LAYOUT } from './spanish-layout';

/** The frames of all languages but English, which stands with its callers. */
export const LAYOUTS: readonly MailLayout[] = [GERMAN_LAYOUT, FRENCH_LAYOUT, SPANISH_LAYOUT];
