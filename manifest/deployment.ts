/** Where the app is served from and which app registration it signs in with: all that differs between two installations. */
export interface Deployment {
  /** Host name, with a port where it is not 443: `mainstay.example` or `localhost:3000`. Always reached over HTTPS. */
  readonly host: string;
  /** Application (client) id of the app registration, a GUID in lower case. */
  readonly clientId: string;
  /** Id or domain of the one directory whose accounts sign in; left out when the registration takes any organisation's. */
  readonly tenant?: string;
}

/** The deployment that the committed manifests speak of: the development host, and the sandbox's zero client id. */
export const DEVELOPMENT: Deployment = {
  host: 'localhost:3000',
  clientId: '00000000-0000-0000-0000-000000000000',
};

/** The absolute address of a file of the site (`taskpane.html`, `icons/color-16.png`). */
export function siteUrl(deployment: Deployment, file: string): string {
  return `https://${deployment.host}/${file}`;
}
