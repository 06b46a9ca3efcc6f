import type { SandboxSession } from '../page/sandbox-session';
import { changedAddress } from './page-address';

/** Mailboxes of colleagues that the person may look at as a delegate, below one's own folders as in Outlook. */
export function SharedMailboxes({ session }: { readonly session: SandboxSession }) {
  const { mailboxOf, people, person } = session;
  const go = (shared: string | null): void => {
    location.search = changedAddress(location.search, { shared, message: null, event: null });
  };
  return (
    <details className="shared" open={mailboxOf !== undefined}>
      <summary>Shared with me</summary>
      <ul>
        {mailboxOf !== undefined && (
          <li>
            <button type="button" className="nav" onClick={() => go(null)}>
              My mailbox
            </button>
          </li>
        )}
        {people
          .filter(({ id }) => id !== person.id)
          .map(({ key, name, id }) => (
            <li key={key}>
              <button
                type="button"
                className="nav"
                aria-current={id === mailboxOf?.id ? 'page' : undefined}
                onClick={() => go(key)}
              >
                {name}
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
