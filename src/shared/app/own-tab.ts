import type { TabAddress } from '../host/tab-link';

/** Where the manifest puts the personal tab (`manifest/manifest.json`: `id`, `staticTabs[0].entityId`). */
export function ownTab(): TabAddress {
  return { appId: '6f3c0c5e-6d3a-4f0b-9a65-0d8a2f6f7c11', entityId: 'mainstay' };
}
