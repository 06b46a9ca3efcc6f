import { eventFaultNames } from '../events/event-fault';
import { clientNames } from '../office/client-profile';
import { officeFaultNames } from '../office/office-fault';
import { changedAddress, paneWidths, type PageAddress } from './page-address';
import { usePage } from './use-page';

/** Switches that only the Outlook-like page has: theme, simulated client, Office.js faults, width of the pane. */
export function OutlookSwitches({ address }: { readonly address: PageAddress }) {
  const { page, state } = usePage();
  const reload = (changes: Readonly<Record<string, string | null>>): void => {
    location.search = changedAddress(location.search, changes);
  };
  return (
    <>
      <label>
        Theme
        <select
          value={state.theme}
          onChange={(event) =>
            page.setTheme(
              event.target.value === 'dark' ? 'dark' : event.target.value === 'contrast' ? 'contrast' : 'light',
            )
          }
        >
          <option value="light">Light</option>
          <option value="dark">Dark</option>
          <option value="contrast">High contrast</option>
        </select>
      </label>
      {state.theme === 'contrast' && (
        <p className="quiet">
          Colours of high contrast come from the system: switch on forced colours in the browser's rendering tools too.
        </p>
      )}
      <label>
        Outlook client
        <select value={address.client} onChange={(event) => reload({ client: event.target.value })}>
          {clientNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <FaultSwitch
        label="Office.js fault"
        value={address.fault}
        names={officeFaultNames}
        onPick={(officeFault) => reload({ officeFault })}
      />
      <FaultSwitch
        label="Fault of events"
        value={address.eventFault}
        names={eventFaultNames}
        onPick={(eventFault) => reload({ eventFault })}
      />
      <label>
        Deployed as
        <select value={address.deployment} onChange={(event) => reload({ profile: event.target.value })}>
          <option value="a">Add-in-only manifest</option>
          <option value="b">Unified manifest</option>
        </select>
      </label>
      <fieldset className="row">
        <legend>Pane width</legend>
        {[paneWidths.least, paneWidths.usual, paneWidths.most].map((width) => (
          <button
            key={width}
            type="button"
            aria-pressed={state.pane.width === width}
            onClick={() => page.resizePane(width)}
          >
            {width}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** One fault of a list, or none: picking gives its name, or null. */
function FaultSwitch(props: {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly names: readonly string[];
  readonly onPick: (name: string | null) => void;
}) {
  return (
    <label>
      {props.label}
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onPick(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">None</option>
        {props.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
