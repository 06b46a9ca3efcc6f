import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled, generateCertificates } from 'office-addin-dev-certs';
import type { Certificate } from './https-site';
import type { DeveloperSettings } from './settings';

/** Where Microsoft's tool keeps its certificates (office-addin-dev-certs, defaults). */
const FOLDER = join(homedir(), '.office-addin-dev-certs');
const [AUTHORITY, CERT, KEY] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(FOLDER, file)) as [
  string,
  string,
  string,
];

/** A certificate, and what is still to be done by hand before a browser trusts it; null when nothing is. */
export interface ReadyCertificate {
  readonly certificate: Certificate;
  readonly byHand: string | null;
}

/**
 * The certificate to serve under: the given files, else Microsoft's development certificate for localhost. On Windows and
 * macOS its authority is put among the trusted ones (the system asks); elsewhere it is made, and trusting it is left to
 * the person.
 */
export async function developmentCertificate(given: DeveloperSettings['certificate']): Promise<ReadyCertificate> {
  const read = (cert: string, key: string): Certificate => ({ cert: readFileSync(cert), key: readFileSync(key) });
  if (given !== null) return { certificate: read(given.cert, given.key), byHand: null };
  if (process.platform === 'win32' || process.platform === 'darwin') {
    await ensureCertificatesAreInstalled();
    return { certificate: read(CERT, KEY), byHand: null };
  }
  if (![AUTHORITY, CERT, KEY].every((file) => existsSync(file))) await generateCertificates();
  return {
    certificate: read(CERT, KEY),
    byHand: `Browsers here do not trust ${AUTHORITY} yet: run npx office-addin-dev-certs install, or add it to the browser's authorities.`,
  };
}
