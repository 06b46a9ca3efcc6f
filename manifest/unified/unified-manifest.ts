import { SCOPES } from '../../src/shared/graph/requests';
import { APP, PERMISSIONS, SITE } from '../app-identity';
import { siteUrl, type Deployment } from '../deployment';
import { PACKAGE_ICONS } from '../icons';
import { DEFAULT_LANGUAGE, TRANSLATIONS } from '../texts/languages';
import { extension } from './extension';
import { languageFile } from './language-file';
import { MANIFEST_VERSION, type PackageContents } from './package-contents';

/** Says to Microsoft's token prefetch what MSAL says: this client answers claims challenges. Microsoft demands this very string. */
const ANSWERS_CLAIMS = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

/** The unified manifest as plain data, in the order of Microsoft's schema. */
export function unifiedManifest(deployment: Deployment, contents: PackageContents): Readonly<Record<string, unknown>> {
  const { texts } = DEFAULT_LANGUAGE;
  const tab = siteUrl(deployment, SITE.tab);
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version: APP.version,
    id: APP.id,
    developer: {
      name: APP.developer,
      websiteUrl: siteUrl(deployment, SITE.support),
      privacyUrl: siteUrl(deployment, SITE.privacy),
      termsOfUseUrl: siteUrl(deployment, SITE.terms),
    },
    name: { short: texts.name, full: texts.fullName },
    description: { short: texts.shortDescription, full: texts.fullDescription },
    icons: { outline: PACKAGE_ICONS.outline.file, color: PACKAGE_ICONS.color.file },
    accentColor: APP.accentColor,
    localizationInfo: {
      defaultLanguageTag: DEFAULT_LANGUAGE.tag,
      additionalLanguages: TRANSLATIONS.map(({ tag }) => ({ languageTag: tag, file: languageFile(tag) })),
    },
    staticTabs: [
      {
        entityId: APP.tabEntityId,
        name: texts.tab,
        contentUrl: tab,
        websiteUrl: tab,
        scopes: ['personal'],
        context: ['personalTab'],
      },
      {
        entityId: APP.meetingTabEntityId,
        name: texts.meetingTab,
        contentUrl: tab,
        scopes: ['groupChat'],
        context: ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
      },
      { entityId: 'about', scopes: ['personal'] },
    ],
    configurableTabs: [
      {
        configurationUrl: siteUrl(deployment, SITE.tabConfiguration),
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        context: ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
      },
    ],
    defaultInstallScope: 'personal',
    permissions: ['identity'],
    validDomains: [deployment.host],
    webApplicationInfo: {
      id: deployment.clientId,
      resource: `api://${deployment.host}/${deployment.clientId}`,
      // Prefetched only where scopes, their order and the claims are those of the first request of the tab (checkRungs).
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${deployment.host}`, scopes: [...SCOPES.profile], claims: ANSWERS_CLAIMS },
      ],
    },
    ...(contents === 'full' ? outlookParts(deployment) : {}),
  };
}

/** What only Outlook needs: the extension, and the rights over the item that is open. */
function outlookParts(deployment: Deployment): Readonly<Record<string, unknown>> {
  return {
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: PERMISSIONS.item.json, type: 'Delegated' },
          { name: PERMISSIONS.sharedFolders.json, type: 'Delegated' },
        ],
      },
    },
    extensions: [extension(deployment)],
  };
}
