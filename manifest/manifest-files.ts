import { outlookManifest } from './add-in-only/outlook-manifest';
import type { Deployment } from './deployment';
import { TRANSLATIONS } from './texts/languages';
import { languageFile, languageTexts } from './unified/language-file';
import type { PackageContents } from './unified/package-contents';
import { unifiedManifest } from './unified/unified-manifest';

/** Text files by path. */
export type TextFiles = ReadonlyMap<string, string>;

/** Name of the XML add-in's file in the repository. */
export const OUTLOOK_FILE = 'manifest.outlook.xml';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text files of a unified package: the manifest, and one file of words per language. Its two pictures come from `icons/`. */
export function packageFiles(deployment: Deployment, contents: PackageContents): TextFiles {
  return new Map([
    ['manifest.json', json(unifiedManifest(deployment, contents))],
    ...TRANSLATIONS.map(({ tag, texts }) => [languageFile(tag), json(languageTexts(texts, contents))] as const),
  ]);
}

/** Everything that `npm run manifest` writes into `manifest/`: the full unified manifest and the XML one. */
export function manifestFiles(deployment: Deployment): TextFiles {
  return new Map([...packageFiles(deployment, 'full'), [OUTLOOK_FILE, outlookManifest(deployment)]]);
}
