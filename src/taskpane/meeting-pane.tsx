import { useMemo } from 'react';
import { agendaDraft } from '../shared/domain/agenda-draft';
import { knownMeeting, meetingFromDraft } from '../shared/domain/draft-meeting';
import { gapBar } from '../shared/domain/gap-bar';
import type { ItemClient } from '../shared/domain/item-client';
import type { AgendaGrade as Grade } from '../shared/domain/meeting';
import { meetingPapers } from '../shared/domain/meeting-state';
import type { OpenAttendeeMeeting, OpenOrganizerMeeting } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import type { Act, Finding } from '../shared/rules/finding';
import { otherMeeting } from '../shared/ui/act-label';
import { FindingList } from '../shared/ui/finding-list';
import { runAct, type ActResult } from '../shared/ui/run-act';
import { useSession } from '../shared/ui/use-session';
import { AgendaGrade } from './agenda-grade';
import { ClientFacts } from './client-facts';
import { GapBar } from './gap-bar';
import { useMeetingLine } from './meeting-line';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { NothingOpen } from './nothing-open';
import { PANE } from './strings';
import { useAsked } from './use-asked';
import { useClientMenu } from './use-client-menu';
import { useFindingsWith } from './use-open-item';
import { WhoIsThere } from './who-is-there';

interface Props {
  readonly item: OpenOrganizerMeeting | OpenAttendeeMeeting;
  readonly about: Extract<ItemClient, { kind: 'client' }>;
  readonly snapshot: Snapshot;
}

/** Minutes wanted around a client meeting when the client has none of its own (F2). */
const PREP_MINUTES = 15;
const REFLECT_MINUTES = 10;

/** Beside an invitation: agenda as a grade, the gaps as a bar, both sides with who is missing; each with its act. */
export function MeetingPane(props: Props) {
  const { item, about, snapshot } = props;
  const { client } = about;
  const { meeting } = item;
  const session = useSession();
  const line = useMeetingLine(item, about, snapshot);
  const entries = useClientMenu(client, null);
  const known = useMemo(() => knownMeeting(meeting, snapshot), [meeting, snapshot]);
  const raw = useFindingsWith(client.id, false);
  const { findings, lead } = useAsked(useMemo(() => raw.map((f) => ownActsFirst(f)), [raw]));
  const grade = useMemo((): Grade => {
    // An agenda that went out by mail, or was agreed otherwise, is one; the drawing says what the ticks of the day say.
    if (known && meetingPapers(known, client, snapshot).agenda === 'there') return 'present';
    return (known && item.kind === 'meeting-attendee' ? known : meetingFromDraft(meeting, known, snapshot)).agenda
      .grade;
  }, [client, item.kind, known, meeting, snapshot]);
  const bar = useMemo(
    () =>
      gapBar(
        { ...meeting, id: known?.id ?? meeting.id },
        { before: client.prepMinutes ?? PREP_MINUTES, after: client.reflectMinutes ?? REFLECT_MINUTES },
        snapshot,
      ),
    [client, known, meeting, snapshot],
  );
  // Nothing needs to be ready for a meeting that is called off.
  const off = known?.cancelled === true;
  const graded = off || findings.some((f) => f.ruleId === 'missing-agenda');
  const gapped = off || findings.some((f) => f.ruleId === 'back-to-back-meetings');
  const drawing = (finding: Finding) => {
    if (finding.ruleId === 'missing-agenda') return <AgendaGrade grade={grade} />;
    return finding.ruleId === 'back-to-back-meetings' &&
      bar &&
      findings.find((f) => f.ruleId === finding.ruleId) === finding ? (
      <GapBar bar={bar} />
    ) : null;
  };
  const run = (act: Act, finding: Finding): Promise<ActResult> =>
    act.kind === 'draft-agenda' && item.kind === 'meeting-organizer'
      ? session.actions.insertText(agendaDraft(meeting, client, snapshot))
      : runAct(session, act, finding);
  return (
    <PaneFrame footer={<PaneFooter reach="calendar" />}>
      <PaneHeader title={client.name} line={line} entries={entries} />
      <PaneState />
      <PaneSection kind="block" label="Findings">
        <FindingList
          findings={findings}
          lead={lead}
          same="words"
          drawing={drawing}
          run={run}
          calm={<NothingOpen client={client} snapshot={snapshot} />}
        />
      </PaneSection>
      {!graded && grade !== 'unknown' && (
        <PaneSection kind="block" label={PANE.meeting.agendaState}>
          <Indent>
            <AgendaGrade grade={grade} />
          </Indent>
        </PaneSection>
      )}
      {!gapped && bar && (
        <PaneSection kind="block" label="Time around it">
          <Indent>
            <GapBar bar={bar} />
          </Indent>
        </PaneSection>
      )}
      {!off && <WhoIsThere item={item} about={about} snapshot={snapshot} primary={findings.length === 0} />}
      <ClientFacts
        client={client}
        people={about.people}
        conversationId={null}
        snapshot={snapshot}
        besides={known ? [known.id] : []}
      />
    </PaneFrame>
  );
}

/** Acts that change the open meeting come before those that change its neighbours. */
function ownActsFirst(finding: Finding): Finding {
  return {
    ...finding,
    acts: finding.acts.toSorted(
      (a, b) => Number(otherMeeting(a, finding) !== undefined) - Number(otherMeeting(b, finding) !== undefined),
    ),
  };
}

/** Puts a drawing into the text column. */
function Indent(props: { readonly children: React.ReactNode }) {
  return <div style={{ marginInlineStart: 32 }}>{props.children}</div>;
}
