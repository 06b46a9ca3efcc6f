import {
  AlertOff20Regular,
  CalendarLtr20Regular,
  ClockAlarm20Regular,
  DismissCircle20Regular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Undo } from '../app/session';
import { sayDay } from '../domain/say-time';
import { snoozeChoices } from '../domain/snooze-choices';
import type { Act, Finding } from '../rules/finding';
import { UNTOUCHED } from '../rules/rule-settings';
import { actLabel, firstNames, otherMeeting } from './act-label';
import type { MenuEntry } from './menu-face';
import { OpenMenu } from './open-menu';
import { STRINGS } from './strings';
import { isTitledOpen } from './titled-open';
import { useWaits } from './use-careful-words';
import { useNow } from './use-now';
import { useSession, useSessionState } from './use-session';

/** Acts that have a place of their own beside the menu. */
const OWN_PLACE: ReadonlySet<Act['kind']> = new Set(['leave-out', 'say-when', 'it-is-right']);

/** What a menu hands back: an act to run, a state that was set, or the wish to give a reason in one's own words. */
export interface FindingMenuEvents {
  readonly onAct: (act: Act) => void;
  readonly onSet: (sentence: string, undo: Undo) => void;
  readonly onReason: (why: 'dismiss' | 'leave-out') => void;
}

/** The open ⋯ of a finding: its further acts, snooze, dismiss with a reason, off for the client. */
export function FindingMenu(props: { readonly finding: Finding } & FindingMenuEvents) {
  const { finding } = props;
  const more = useMoreActs(finding, props);
  const putOff = usePutOff(finding, props);
  return (
    <OpenMenu
      label={STRINGS.finding.menu}
      entries={more.length > 0 ? [...more, { kind: 'divider' }, ...putOff] : putOff}
    />
  );
}

/** The open “Leave out…” beside the act while a mail is being written: its menu is the reasons (pane.md §5). */
export function LeaveOutMenu(props: { readonly finding: Finding } & FindingMenuEvents) {
  const entries = useLeaveOut(props.finding, props);
  return <OpenMenu label={STRINGS.finding.leaveOut} words={STRINGS.finding.leaveOut} entries={entries} />;
}

function useMoreActs(finding: Finding, events: FindingMenuEvents): readonly MenuEntry[] {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const leaveOut = useLeaveOut(finding, events);
  const waits = useWaits();
  const rest = finding.acts.slice(1).filter((act) => !OWN_PLACE.has(act.kind) && !isTitledOpen(act) && !waits(act));
  return [
    ...rest.map((act): MenuEntry => ({
      kind: 'item',
      label: actLabel(act, zone, locale, otherMeeting(act, finding)),
      onPick: () => events.onAct(act),
    })),
    ...(leaveOut.length > 0
      ? [{ kind: 'more', label: STRINGS.finding.leaveOutBecause, entries: leaveOut } as const]
      : []),
  ];
}

function useLeaveOut(finding: Finding, events: FindingMenuEvents): readonly MenuEntry[] {
  const { actions } = useSession();
  const act = finding.acts.find((a) => a.kind === 'leave-out');
  if (act?.kind !== 'leave-out') return [];
  const pick = (reason: string) => {
    const undo = actions.answer({ kind: 'left-out-on-purpose', about: act.about, reason }, finding.clientId);
    events.onSet(`${firstNames(act.people)} ${act.people.length === 1 ? 'is' : 'are'} left out on purpose.`, undo);
  };
  return [
    ...STRINGS.leaveOutReasons(firstNames(act.people)).map((reason): MenuEntry => ({
      kind: 'item',
      label: reason,
      onPick: () => pick(reason),
    })),
    { kind: 'divider' },
    { kind: 'item', label: STRINGS.finding.anotherReason, onPick: () => events.onReason('leave-out') },
  ];
}

function usePutOff(finding: Finding, events: FindingMenuEvents): readonly MenuEntry[] {
  const { actions } = useSession();
  const hours = useSessionState((s) => s.workingHours);
  const locale = useSessionState((s) => s.host.locale);
  const rules = useSessionState((s) => s.rules);
  const client = useSessionState((s) =>
    finding.clientId === null ? undefined : s.snapshot?.clients.get(finding.clientId),
  );
  const now = useNow();
  return useMemo(() => {
    const icons = [<ClockAlarm20Regular key="0" />, <CalendarLtr20Regular key="1" />];
    const snooze = snoozeChoices(now, hours).map((until, i): MenuEntry => {
      const day = sayDay(until, now, hours.zone, locale);
      const onPick = () =>
        events.onSet(STRINGS.finding.snoozed(day), actions.setFinding(finding, { kind: 'snoozed', until, at: now }));
      return { kind: 'item', label: STRINGS.finding.snooze(day), ...(icons[i] && { icon: icons[i] }), onPick };
    });
    const dismiss = (reason: string) =>
      events.onSet(STRINGS.finding.dismissed, actions.setFinding(finding, { kind: 'dismissed', reason, at: now }));
    const entries: MenuEntry[] = [
      ...snooze,
      { kind: 'divider' },
      {
        kind: 'more',
        label: STRINGS.finding.dismiss,
        icon: <DismissCircle20Regular />,
        entries: [
          ...STRINGS.dismissReasons.map((reason): MenuEntry => ({
            kind: 'item',
            label: reason,
            onPick: () => dismiss(reason),
          })),
          { kind: 'divider' },
          { kind: 'item', label: STRINGS.finding.anotherReason, onPick: () => events.onReason('dismiss') },
        ],
      },
    ];
    if (client) {
      const setting = rules.get(finding.ruleId) ?? UNTOUCHED;
      const off = () =>
        events.onSet(
          STRINGS.finding.offNow(client.name),
          actions.setRule(finding.ruleId, {
            ...setting,
            offForClients: [...new Set([...setting.offForClients, client.id])],
          }),
        );
      entries.push({
        kind: 'item',
        label: STRINGS.finding.offFor(client.name),
        icon: <AlertOff20Regular />,
        onPick: off,
      });
    }
    return entries;
  }, [actions, client, events, finding, hours, locale, now, rules]);
}
