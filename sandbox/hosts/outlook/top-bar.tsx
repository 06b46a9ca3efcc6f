import { useState, type FormEvent } from 'react';
import { ClockDisplay } from '../page/clock-display';
import { PersonSwitcher } from '../page/person-switcher';
import { SandboxMenu } from '../page/sandbox-menu';
import { changedAddress, type PageAddress } from './page-address';
import { loadFolder } from './mail-actions';
import { OutlookSwitches } from './outlook-switches';
import { usePage } from './use-page';

/** Search, clock, switches of the sandbox, and who is signed in. */
export function TopBar({ address }: { readonly address: PageAddress }) {
  const { page, state } = usePage();
  const [term, setTerm] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    void loadFolder(page, state.folder, term.trim());
  };
  return (
    <header className="top-bar">
      <h1 className="product">Outlook</h1>
      <form role="search" onSubmit={search}>
        <input
          type="search"
          aria-label="Search mail"
          placeholder="Search"
          value={term}
          onChange={(event) => setTerm(event.target.value)}
        />
      </form>
      <ClockDisplay session={state.session} zone={state.zone} />
      <SandboxMenu session={state.session}>
        <OutlookSwitches address={address} />
      </SandboxMenu>
      <PersonSwitcher
        session={state.session}
        onSwitch={(key) => {
          location.search = changedAddress(location.search, { as: key, message: null, event: null });
        }}
      />
    </header>
  );
}
