import { useState, type ReactNode } from 'react';
import { consentRungs, type ConsentAnswer, type ConsentState } from '../sign-in/consent';
import { moveClock, saveConsent, saveFaultRate, type SandboxSession } from './sandbox-session';

/** The switches of the sandbox that both pages have: consent per rung, Graph faults, the clock. `children` come first. */
export function SandboxMenu({
  session,
  children,
}: {
  readonly session: SandboxSession;
  readonly children?: ReactNode;
}) {
  const [consent, setConsent] = useState<ConsentState>(session.consent);
  const [rate, setRate] = useState(session.faultRate);
  const change = (key: string, answer: ConsentAnswer): void => {
    const next = { ...consent, [key]: answer };
    setConsent(next);
    void saveConsent(next);
  };
  const advance = (minutes: number): void => void moveClock(minutes).then(() => location.reload());
  return (
    <details className="sandbox-menu">
      <summary>Sandbox</summary>
      <div className="menu" data-testid="sandbox-menu">
        {children}
        <fieldset>
          <legend>What Mainstay may do</legend>
          {consentRungs.map((rung) => (
            <label key={rung.key}>
              {rung.label}
              <select
                value={consent[rung.key] ?? 'granted'}
                onChange={(event) => change(rung.key, event.target.value as ConsentAnswer)}
              >
                <option value="granted">Allowed</option>
                <option value="ask">Asks the person</option>
                <option value="admin">Administrator must agree</option>
              </select>
            </label>
          ))}
        </fieldset>
        <label>
          Graph requests that fail
          <select
            value={rate}
            onChange={(event) => {
              setRate(Number(event.target.value));
              void saveFaultRate(Number(event.target.value));
            }}
          >
            {[0, 0.1, 0.3, 0.6, 1].map((share) => (
              <option key={share} value={share}>
                {Math.round(share * 100)} %
              </option>
            ))}
          </select>
        </label>
        <fieldset className="row">
          <legend>Move the clock</legend>
          <button type="button" onClick={() => advance(60)}>
            +1 hour
          </button>
          <button type="button" onClick={() => advance(24 * 60)}>
            +1 day
          </button>
          <button type="button" onClick={() => advance(-24 * 60)}>
            −1 day
          </button>
        </fieldset>
      </div>
    </details>
  );
}
