import type { ClientProfile } from './client-profile';

/** The EWS form of a Graph (REST) id: the same bytes, written with `/` and `+` (docs of `convertToRestId`). */
export function toEwsId(restId: string): string {
  return restId.replaceAll('-', '/').replaceAll('_', '+');
}

/** The Graph (REST) form of an EWS id. */
export function toRestId(ewsId: string): string {
  return ewsId.replaceAll('/', '-').replaceAll('+', '_');
}

/** The id of an item as this client hands it out: EWS everywhere but on mobile. */
export function officeItemId(profile: ClientProfile, restId: string): string {
  return profile.restIds ? restId : toEwsId(restId);
}
