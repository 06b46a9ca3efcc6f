import { APP, PANE_MAILBOX, PERMISSIONS, SITE } from '../app-identity';
import { siteUrl, type Deployment } from '../deployment';
import { ADD_IN_ICONS } from '../icons';
import type { ManifestTexts } from '../texts/manifest-texts';
import { DEFAULT_LANGUAGE, TRANSLATIONS } from '../texts/languages';
import { versionOverrides } from './version-overrides';
import { element, xmlFile, type XmlElement } from './xml-element';

/** A text with its translations, as the base manifest writes them. */
function translated(name: string, text: (texts: ManifestTexts) => string): XmlElement {
  return element(
    name,
    { DefaultValue: text(DEFAULT_LANGUAGE.texts) },
    ...TRANSLATIONS.map(({ locale, texts }) => element('Override', { Locale: locale, Value: text(texts) })),
  );
}

/** Where an Outlook without add-in commands shows the pane. */
function form(deployment: Deployment, kind: 'ItemRead' | 'ItemEdit'): XmlElement {
  const source = element('SourceLocation', { DefaultValue: siteUrl(deployment, SITE.pane) });
  const height = element('RequestedHeight', {}, '250');
  return element(
    'Form',
    { 'xsi:type': kind },
    element('DesktopSettings', {}, source, ...(kind === 'ItemRead' ? [height] : [])),
  );
}

function activationRule(): XmlElement {
  const places = ['Message', 'Appointment'].flatMap((ItemType) =>
    ['Read', 'Edit'].map((FormType) => element('Rule', { 'xsi:type': 'ItemIs', ItemType, FormType })),
  );
  return element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, ...places);
}

/**
 * The add-in-only manifest: Outlook on the web, new and classic Windows, Mac, iOS and Android. It says nothing about sign-in
 * (`WebApplicationInfo` is for `getAccessToken`, which Mainstay never calls; consent goes by the administrator's link).
 */
export function outlookManifest(deployment: Deployment): string {
  return xmlFile(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      element('Id', {}, APP.outlookId),
      element('Version', {}, `${APP.version}.0`),
      element('ProviderName', {}, APP.developer),
      element('DefaultLocale', {}, DEFAULT_LANGUAGE.locale),
      translated('DisplayName', (texts) => texts.outlookName),
      translated('Description', (texts) => texts.outlookDescription),
      element('IconUrl', { DefaultValue: siteUrl(deployment, ADD_IN_ICONS.normal.file) }),
      element('HighResolutionIconUrl', { DefaultValue: siteUrl(deployment, ADD_IN_ICONS.dense.file) }),
      element('SupportUrl', { DefaultValue: siteUrl(deployment, SITE.support) }),
      element('AppDomains', {}, element('AppDomain', {}, `https://${deployment.host}`)),
      element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
      element('Requirements', {}, element('Sets', {}, element('Set', { Name: 'Mailbox', MinVersion: PANE_MAILBOX }))),
      element('FormSettings', {}, form(deployment, 'ItemRead'), form(deployment, 'ItemEdit')),
      element('Permissions', {}, PERMISSIONS.item.xml),
      activationRule(),
      element('DisableEntityHighlighting', {}, 'true'),
      versionOverrides(deployment),
    ),
  );
}
