/** Second levels under country codes that registries sell names below (`co.uk`, `com.au`); enough for grouping, not the whole public-suffix list. */
const SECOND_LEVELS: ReadonlySet<string> = new Set([
  'co',
  'com',
  'net',
  'org',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'go',
  'ltd',
  'plc',
  'me',
  'sch',
  'nhs',
  'mil',
  'police',
  'gob',
  'gouv',
  'govt',
  'asn',
  'id',
  'nom',
  'ind',
  'firm',
  'gen',
  'biz',
  'info',
  'k12',
  'gr',
  'ed',
  'lg',
  'ad',
  'res',
  'nic',
  'web',
  'school',
  'iwi',
  'geek',
  'maori',
]);
/** Countries that sell names directly below the code too: there, `com.de` is a firm's own name. */
const FLAT_COUNTRIES: ReadonlySet<string> = new Set([
  'de',
  'fr',
  'ch',
  'nl',
  'be',
  'dk',
  'se',
  'fi',
  'cz',
  'us',
  'ca',
  'eu',
  'io',
  'ai',
  'tv',
  'cc',
]);

/**
 * The part of a domain that a firm registers: `mail.halden.co.uk` → `halden.co.uk`. For grouping suggestions only; matching
 * uses the domains a client record holds. IP addresses and names without a dot come back as they are.
 */
export function registrableDomain(domain: string): string {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length <= 2 || /^\d+$/.test(last)) return domain;
  const second = labels.at(-2) ?? '';
  const country = last.length === 2 && !FLAT_COUNTRIES.has(last);
  return labels.slice(country && SECOND_LEVELS.has(second) ? -3 : -2).join('.');
}
