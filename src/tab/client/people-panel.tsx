import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { spokenName, type Client } from '../../shared/domain/client';
import { DAY } from '../../shared/domain/instant';
import type { MapPerson, PeopleMap } from '../../shared/domain/people-map';
import { sayDay } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import { sayNumber, sayNumberFirst } from '../../shared/domain/say-number';
import { useFocusBack } from '../use-focus-back';
import { usePageStyles } from '../page-styles';
import { initialsOf } from '../../shared/ui/initials';
import { useSession } from '../../shared/ui/use-session';
import { PersonForm } from '../settings/person-form';
import { PeopleMapDrawing } from './people-map-drawing';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(280px, 408px)',
    columnGap: '48px',
    rowGap: '24px',
    marginBlockStart: '16px',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  cards: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '12px',
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '4px',
    alignItems: 'start',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    gridColumnStart: 1,
    gridColumnEnd: 4,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '88px 1fr',
    columnGap: '12px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: '8px',
    marginBlockStart: '12px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The map of who talks with whom, and a card a person: role, last contact, what is known. */
export function PeoplePanel(props: { readonly client: Client; readonly map: PeopleMap; readonly snapshot: Snapshot }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const [editing, setEditing] = useState<string | null>(null);
  const root = useFocusBack<HTMLDivElement>(editing);
  const { client, map, snapshot } = props;
  const day = (at: number) => sayDay(at, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  const missing = map.missing[0];
  const silentDays = (p: MapPerson) => (p.lastAt === null ? null : Math.floor((snapshot.now - p.lastAt) / DAY));
  const heading = missing
    ? `Nobody here has been in touch with ${missing.name}${missing.lastAt === null ? '' : ` since ${day(missing.lastAt)}`}`
    : map.lines.length === 0
      ? `No contact with ${spokenName(client)} in the last 90 days`
      : `${sayNumberFirst(map.ours.length)} of us ${map.ours.length === 1 ? 'is' : 'are'} in touch with ${sayNumber(map.theirs.length)} at ${spokenName(client)}`;
  const done = () => setEditing(null);
  return (
    <div ref={root} className={styles.panel}>
      <section aria-label="Who talks with whom">
        <h2 className={page.title}>{heading}</h2>
        <PeopleMapDrawing
          map={map}
          sayMissing={(p) => (silentDays(p) === null ? 'no contact seen' : `none for ${silentDays(p)} days`)}
        />
        <p className={page.caption}>
          Line weight and number: mail and meetings between two people in the last 90 days, to today.
          {map.more.theirs + map.more.ours > 0 &&
            ` ${map.more.theirs + map.more.ours} more people with less contact are left out.`}
        </p>
      </section>
      <section aria-label="People">
        <ul className={styles.cards}>
          {[...map.missing, ...map.theirs].map((person) => (
            <li key={person.address} className={styles.card}>
              <Avatar size={36} color="neutral" name={person.name} initials={initialsOf(person.name)} />
              <div>
                <div className={styles.name}>{person.name}</div>
                <div className={page.caption}>{person.line || 'Role not noted yet'}</div>
              </div>
              <Button
                appearance="subtle"
                size="small"
                aria-label={`Edit ${person.name}`}
                data-opens={person.address}
                onClick={() => setEditing(person.address)}
              >
                Edit
              </Button>
              {editing === person.address ? (
                <PersonForm
                  address={person.address}
                  name={person.name}
                  contact={person.contact}
                  onCancel={done}
                  onSave={(contact) => {
                    actions.saveClient({
                      ...client,
                      people: [
                        ...client.people.filter((c) => c.address !== person.address && c.address !== contact.address),
                        contact,
                      ],
                    });
                    done();
                  }}
                />
              ) : (
                <dl className={styles.facts}>
                  <dt className={styles.label}>Last contact</dt>
                  <dd className={styles.value}>{person.lastAt === null ? 'none seen' : day(person.lastAt)}</dd>
                  <dt className={styles.label}>Contacts</dt>
                  <dd className={styles.value}>{person.contacts} in 90 days</dd>
                  {person.contact?.note && (
                    <>
                      <dt className={styles.label}>Known</dt>
                      <dd className={styles.value}>{person.contact.note}</dd>
                    </>
                  )}
                  <dt className={styles.label}>Address</dt>
                  <dd className={styles.value}>{person.address}</dd>
                </dl>
              )}
            </li>
          ))}
        </ul>
        {editing === 'new' ? (
          <PersonForm
            address=""
            name=""
            contact={null}
            onCancel={done}
            onSave={(contact) => {
              actions.saveClient({
                ...client,
                people: [...client.people.filter((c) => c.address !== contact.address), contact],
              });
              done();
            }}
          />
        ) : (
          <div className={styles.foot}>
            <span>
              {client.people
                .filter((c) => c.leftOn !== undefined)
                .map((c) => `${c.name} left`)
                .join(', ')}
            </span>
            <Button size="small" data-opens="new" onClick={() => setEditing('new')}>
              Add person
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
