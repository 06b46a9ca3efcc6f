import { urlPart } from '../domain/url-part';

/** Ids of the Teams app, as its manifest names them: where a page of the tab is to be found. */
export interface TabAddress {
  readonly appId: string;
  /** `entityId` of the personal tab. */
  readonly entityId: string;
}

/** The deep link that opens a page of the tab in Teams (learn.microsoft.com, deep links to an application). */
export function tabLink({ appId, entityId }: TabAddress, page: string): string {
  const context = urlPart(JSON.stringify({ subEntityId: page }));
  return `https://teams.microsoft.com/l/entity/${urlPart(appId)}/${urlPart(entityId)}?context=${context}`;
}
