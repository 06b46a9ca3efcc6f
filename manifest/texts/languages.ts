import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { ManifestTexts } from './manifest-texts';
import { SPANISH } from './spanish';

/** A language beside the default one: its tag in the unified manifest, its locale in XML, its words. */
export interface Translation {
  readonly tag: string;
  readonly locale: string;
  readonly texts: ManifestTexts;
}

/** The language of the manifests themselves. */
export const DEFAULT_LANGUAGE: Translation = { tag: 'en', locale: 'en-US', texts: ENGLISH };

/** The other languages, each complete. */
export const TRANSLATIONS: readonly Translation[] = [
  { tag: 'de', locale: 'de-DE', texts: GERMAN },
  { tag: 'fr', locale: 'fr-FR', texts: FRENCH },
  { tag: 'es', locale: 'es-ES', texts: SPANISH },
];
