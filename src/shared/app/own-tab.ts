import type { TabAddress } from '../host/tab-link';

/** The app and its personal tab, for links to it. The manifests take both ids from here (manifest/app-identity.ts). */
export function ownTab(): TabAddress {
  return { appId: '6f3c0c5e-6d3a-4f0b-9a65-0d8a2f6f7c11', entityId: 'mainstay' };
}
