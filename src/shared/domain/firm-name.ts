/** A name made of a firm's domain, to be edited: `marlow-finch.example` → “Marlow Finch”. */
export function firmOfDomain(domain: string): string {
  return (domain.split('.')[0] ?? domain)
    .split(/[-_]+/)
    .filter((w) => w !== '')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join(' ');
}
