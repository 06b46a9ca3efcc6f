import type { Addressee } from '../office/open-item';

/** Names of a header line; the address is in the tooltip and is shown for who has no name. */
export function PeopleLine({ label, people }: { readonly label: string; readonly people: readonly Addressee[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {people.map((person, index) => (
          <span key={`${person.address}-${index}`} title={person.address} data-address={person.address}>
            {index > 0 && '; '}
            {person.name}
          </span>
        ))}
      </dd>
    </>
  );
}
