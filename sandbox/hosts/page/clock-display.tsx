import { useEffect, useState } from 'react';
import type { SandboxSession } from './sandbox-session';
import { say } from './zone-time';

/** The tenant's clock in the mailbox's zone; says so when it is not the real time. */
export function ClockDisplay({ session, zone }: { readonly session: SandboxSession; readonly zone: string }) {
  const now = (): number => Date.now() + session.clockOffset;
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now() + session.clockOffset), 10_000);
    return () => clearInterval(timer);
  }, [session.clockOffset]);
  const simulated = Math.abs(session.clockOffset) > 60_000;
  return (
    <time
      className="clock"
      data-testid="clock"
      dateTime={new Date(at).toISOString()}
      title={simulated ? 'Simulated clock of the sandbox' : zone}
    >
      {say(at, zone, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      })}
      {simulated && <span className="badge">simulated</span>}
    </time>
  );
}
