import { SITE } from '../app-identity';
import { siteUrl, type Deployment } from '../deployment';
import { MOBILE_ICONS, RIBBON_ICONS, type Icon } from '../icons';
import { PANES, type PaneId } from '../panes';
import type { ManifestTexts } from '../texts/manifest-texts';
import { DEFAULT_LANGUAGE, TRANSLATIONS } from '../texts/languages';
import { element, type XmlElement } from './xml-element';

/** Resource ids hold at most 32 characters (docs: manifest/resources). */
export const GROUP_RESOURCE = 'group.label';

/** Id of a button's label. */
export function labelResource(pane: PaneId): string {
  return `${pane}.label`;
}

/** Id of what a button tells on hovering. */
export function tipResource(pane: PaneId): string {
  return `${pane}.tip`;
}

/** Id of a picture, by its width: `icon.16`. */
export function iconResource({ pixels }: Icon): string {
  return `icon.${pixels}`;
}

/** Id of a page or script, by its file name. */
export function urlResource(file: string): string {
  return `url.${file}`;
}

function text(id: string, of: (texts: ManifestTexts) => string): XmlElement {
  return element(
    'bt:String',
    { id, DefaultValue: of(DEFAULT_LANGUAGE.texts) },
    ...TRANSLATIONS.map(({ locale, texts }) => element('bt:Override', { Locale: locale, Value: of(texts) })),
  );
}

/** Pictures, addresses and words that the commands and events name by id. */
export function resources(deployment: Deployment): XmlElement {
  const icons = new Map([...RIBBON_ICONS, ...MOBILE_ICONS].map((icon) => [iconResource(icon), icon]));
  const pages = [SITE.pane, SITE.eventPage, SITE.eventScript];
  return element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...[...icons].map(([id, { file }]) => element('bt:Image', { id, DefaultValue: siteUrl(deployment, file) })),
    ),
    element(
      'bt:Urls',
      {},
      ...pages.map((file) => element('bt:Url', { id: urlResource(file), DefaultValue: siteUrl(deployment, file) })),
    ),
    element(
      'bt:ShortStrings',
      {},
      text(GROUP_RESOURCE, (texts) => texts.group),
      ...PANES.map(({ id }) => text(labelResource(id), (texts) => texts.buttons[id].label)),
    ),
    element('bt:LongStrings', {}, ...PANES.map(({ id }) => text(tipResource(id), (texts) => texts.buttons[id].tip))),
  );
}
