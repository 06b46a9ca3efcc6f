import { PANES } from '../panes';
import type { ManifestTexts } from '../texts/manifest-texts';
import { MANIFEST_VERSION, type PackageContents } from './package-contents';

/** Path of a language's words inside the package and in `manifest/`. */
export function languageFile(tag: string): string {
  return `languages/${tag}.json`;
}

/** The words of one language under the paths at which they stand in the manifest (Microsoft's localization schema). */
export function languageTexts(texts: ManifestTexts, contents: PackageContents): Readonly<Record<string, string>> {
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`,
    'name.short': texts.name,
    'name.full': texts.fullName,
    'description.short': texts.shortDescription,
    'description.full': texts.fullDescription,
    'staticTabs[0].name': texts.tab,
    'staticTabs[1].name': texts.meetingTab,
    ...(contents === 'full'
      ? Object.assign({}, ...PANES.map((pane, index) => ribbonTexts(texts, pane.id, index)))
      : {}),
  };
}

function ribbonTexts(
  texts: ManifestTexts,
  pane: keyof ManifestTexts['buttons'],
  index: number,
): Readonly<Record<string, string>> {
  const group = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
  const { label, tip } = texts.buttons[pane];
  return {
    [`${group}.label`]: texts.group,
    [`${group}.controls[0].label`]: label,
    [`${group}.controls[0].supertip.title`]: label,
    [`${group}.controls[0].supertip.description`]: tip,
  };
}
