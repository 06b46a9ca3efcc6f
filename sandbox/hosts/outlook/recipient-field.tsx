import { useId, useState, type KeyboardEvent } from 'react';
import type { Addressee } from '../office/open-item';
import { knownPeople, resolvePeople } from './known-people';
import { usePage } from './use-page';

interface RecipientFieldProps {
  readonly label: string;
  readonly people: readonly Addressee[];
  readonly onChange: (people: readonly Addressee[]) => void;
}

/** A recipient line with chips: a name or address becomes a person on Enter, comma, semicolon or on leaving. */
export function RecipientField({ label, people, onChange }: RecipientFieldProps) {
  const { state } = usePage();
  const [typed, setTyped] = useState('');
  const list = useId();
  const known = knownPeople(state);
  const commit = (): void => {
    if (typed.trim() === '') return;
    const here = new Set(people.map((one) => one.address.toLowerCase()));
    const added = resolvePeople(typed, known).filter((one) => !here.has(one.address.toLowerCase()));
    setTyped('');
    if (added.length > 0) onChange([...people, ...added]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ';' || event.key === ',') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && typed === '') {
      onChange(people.slice(0, -1));
    }
  };
  return (
    <div className="recipients" role="group" aria-label={`${label} recipients`}>
      <span className="field-name" aria-hidden="true">
        {label}
      </span>
      <ul>
        {people.map((person) => (
          <li key={person.address} className="chip" title={person.address} data-address={person.address}>
            {person.name}
            <button
              type="button"
              className="plain"
              aria-label={`Remove ${person.name} from ${label}`}
              onClick={() => onChange(people.filter((one) => one !== person))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        aria-label={label}
        list={list}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      <datalist id={list}>
        {typed.length > 1 &&
          known.slice(0, 200).map((one) => <option key={one.address} value={`${one.name} <${one.address}>`} />)}
      </datalist>
    </div>
  );
}
