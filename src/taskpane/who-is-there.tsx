import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sayNames } from '../shared/domain/client-meeting';
import { spokenName } from '../shared/domain/client';
import { decisionMakers, isAmong } from '../shared/domain/decision-makers';
import type { ItemClient } from '../shared/domain/item-client';
import type { OpenAttendeeMeeting, OpenOrganizerMeeting } from '../shared/domain/open-item';
import type { Person } from '../shared/domain/person';
import type { Snapshot } from '../shared/domain/snapshot';
import type { Finding } from '../shared/rules/finding';
import { firstNames } from '../shared/ui/act-label';
import { useAnnounce } from '../shared/ui/live-region';
import { NoticeBlock } from '../shared/ui/notice-block';
import { STRINGS } from '../shared/ui/strings';
import { useSession } from '../shared/ui/use-session';
import { oursOn } from './meeting-line';
import { PaneSection } from './pane-frame';
import { usePaneView } from './pane-view';
import { PANE } from './strings';
import { TwoSides, type Side } from './two-sides';

const useStyles = makeStyles({ sides: { marginInlineStart: '32px' }, act: { marginBlockStart: '12px' } });

interface Props {
  readonly item: OpenOrganizerMeeting | OpenAttendeeMeeting;
  readonly about: Extract<ItemClient, { kind: 'client' }>;
  readonly snapshot: Snapshot;
  readonly primary: boolean;
}

/** Numbers on both sides, and who decides and is not invited (F5, meeting variant; F12 mirror). */
export function WhoIsThere(props: Props) {
  const { item, about, snapshot } = props;
  const styles = useStyles();
  const { client } = about;
  const coming = new Set(item.meeting.attendees.filter((a) => a.response === 'declined').map((a) => a.address));
  const theirs = about.people.filter((p) => !coming.has(p.address));
  const missing = decisionMakers(client, item.meeting.start, snapshot).filter((c) => !isAmong(c, about.people, client));
  const sides: readonly Side[] = [
    { name: PANE.meeting.us, people: oursOn(item, snapshot), missing: [] },
    { name: spokenName(client), people: theirs, missing },
  ];
  return (
    <PaneSection kind="block" label={PANE.meeting.who}>
      {missing.length > 0 ? (
        <NoticeBlock
          icon={null}
          sentence={PANE.meeting.notInvited(sayNames(missing), spokenName(client), missing.length > 1)}
        >
          <TwoSides sides={sides} />
          {item.kind === 'meeting-organizer' && (
            <Invite people={missing} clientId={client.id} primary={props.primary} />
          )}
        </NoticeBlock>
      ) : (
        <div className={styles.sides}>
          <TwoSides sides={sides} />
        </div>
      )}
    </PaneSection>
  );
}

function Invite(props: { readonly people: readonly Person[]; readonly clientId: string; readonly primary: boolean }) {
  const styles = useStyles();
  const { actions } = useSession();
  const announce = useAnnounce();
  const { offerUndo } = usePaneView();
  const [note, setNote] = useState('');
  const name = firstNames(props.people);
  const people = props.people.map((p) => ({ address: p.address, name: p.name }));
  const invite = async () => {
    const result = await actions.act({ kind: 'invite', people }, aboutPeople(people, props.clientId));
    const said =
      result.kind === 'done'
        ? PANE.meeting.invited(name)
        : result.kind === 'unsupported'
          ? STRINGS.finding.unsupported
          : STRINGS.finding.failed;
    announce(said);
    if (result.kind === 'done') offerUndo(said, result.undo ?? null);
    else setNote(said);
  };
  return (
    <div className={styles.act}>
      <Button appearance={props.primary ? 'primary' : 'secondary'} onClick={() => void invite()}>
        {PANE.meeting.invite(name)}
      </Button>
      {note !== '' && <div>{note}</div>}
    </div>
  );
}

/** What the act is about: no rule speaks of invitations without a decision-maker, so the finding is made here and never stored. */
function aboutPeople(people: readonly Person[], clientId: string): Finding {
  return {
    key: 'missing-decision-maker|draft|invitation',
    ruleId: 'missing-decision-maker',
    outcome: 'failed',
    level: 'info',
    weight: 'later',
    subject: { kind: 'draft', id: 'invitation' },
    clientId,
    message: '',
    evidence: people.map((p) => ({ kind: 'person' as const, id: p.address, by: p.name })),
    measures: [],
    acts: [],
    at: 0,
  };
}
