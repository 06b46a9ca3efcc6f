import type { SandboxSession } from './sandbox-session';

interface PersonSwitcherProps {
  readonly session: SandboxSession;
  readonly onSwitch: (key: string) => void;
}

/** Who is signed in on this page, and the way to be somebody else. */
export function PersonSwitcher({ session, onSwitch }: PersonSwitcherProps) {
  return (
    <select
      className="person"
      aria-label="Signed in as"
      value={session.person.key}
      onChange={(event) => onSwitch(event.target.value)}
    >
      {session.people.map((person) => (
        <option key={person.key} value={person.key}>
          {person.name}
        </option>
      ))}
    </select>
  );
}
