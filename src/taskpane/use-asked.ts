import { useMemo } from 'react';
import { askedFinding } from '../shared/app/asked-for';
import type { Finding } from '../shared/rules/finding';
import type { Lead } from '../shared/ui/finding-list';
import { useSessionState } from '../shared/ui/use-session';

/** Findings with the one on top that “Take action” of Outlook's alert meant; `lead` lets the list go there. */
export function useAsked(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly lead: Lead | null;
} {
  const asked = useSessionState((s) => s.asked);
  return useMemo(() => {
    const meant = asked === null ? null : askedFinding(asked, findings);
    if (asked === null || meant === null) return { findings, lead: null };
    return { findings: [meant, ...findings.filter((f) => f !== meant)], lead: { key: meant.key, asked } };
  }, [asked, findings]);
}
