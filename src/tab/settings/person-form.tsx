import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { normalizeAddress } from '../../shared/domain/address';
import type { Contact, CopyWish, Role } from '../../shared/domain/client';

const useStyles = makeStyles({
  form: { gridColumnStart: 1, gridColumnEnd: 4, display: 'grid', rowGap: '8px' },
  roles: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  acts: { display: 'flex', columnGap: '8px' },
});

/** Roles in the words of the page. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  'decision-maker': 'Decides',
  sponsor: 'Sponsors',
  champion: 'Speaks for us',
  'day-to-day': 'Day to day',
};
const COPY_LABELS: Readonly<Record<CopyWish, string>> = {
  impactful: 'On what matters',
  always: 'On every mail',
  never: 'Never',
};
const ROLES: readonly Role[] = ['decision-maker', 'sponsor', 'champion', 'day-to-day'];

/** A person at the client: name, address, role, when to copy, what is good to know. */
export function PersonForm(props: {
  readonly address: string;
  readonly name: string;
  readonly contact: Contact | null;
  readonly onSave: (contact: Contact) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { contact } = props;
  const [name, setName] = useState(contact?.name ?? props.name);
  const [address, setAddress] = useState(props.address);
  const [title, setTitle] = useState(contact?.title ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(contact?.roles ?? []);
  const [copy, setCopy] = useState<CopyWish>(contact?.copy ?? 'impactful');
  const [reason, setReason] = useState(contact?.copyReason ?? '');
  const [topics, setTopics] = useState((contact?.topics ?? []).join(', '));
  const [note, setNote] = useState(contact?.note ?? '');
  const [leftOn, setLeftOn] = useState(contact?.leftOn ?? '');
  const clean = normalizeAddress(address);
  const broken = address !== '' && clean === null;
  const save = () => {
    if (clean === null) return;
    const same = contact?.note === note.trim();
    props.onSave({
      address: clean,
      name: name.trim() || clean,
      roles,
      copy,
      topics: topics
        .split(',')
        .map((t) => t.trim())
        .filter(Boolean),
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(reason.trim() && copy !== 'impactful' ? { copyReason: reason.trim() } : {}),
      ...(note.trim()
        ? {
            note: note.trim(),
            notedOn: same && contact?.notedOn ? contact.notedOn : new Date().toISOString().slice(0, 10),
          }
        : {}),
      ...(leftOn ? { leftOn } : {}),
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="Name">
        <Input autoFocus value={name} onChange={(_, d) => setName(d.value)} />
      </Field>
      <Field
        label="Mail address"
        required
        validationState={broken ? 'error' : 'none'}
        {...(broken ? { validationMessage: 'This is not a mail address.' } : {})}
      >
        <Input type="email" value={address} onChange={(_, d) => setAddress(d.value)} />
      </Field>
      <Field label="Title">
        <Input value={title} onChange={(_, d) => setTitle(d.value)} />
      </Field>
      <div role="group" aria-label="Role" className={styles.roles}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={ROLE_LABELS[role]}
            checked={roles.includes(role)}
            onChange={(_, d) => setRoles(d.checked === true ? [...roles, role] : roles.filter((r) => r !== role))}
          />
        ))}
      </div>
      <Field label="Copied">
        <Select
          value={copy}
          onChange={(_, d) => setCopy(d.value === 'always' || d.value === 'never' ? d.value : 'impactful')}
        >
          {(['impactful', 'always', 'never'] as const).map((wish) => (
            <option key={wish} value={wish}>
              {COPY_LABELS[wish]}
            </option>
          ))}
        </Select>
      </Field>
      {copy !== 'impactful' && (
        <Field label="Why">
          <Input value={reason} onChange={(_, d) => setReason(d.value)} />
        </Field>
      )}
      {roles.includes('decision-maker') && (
        <Field label="Decides on" hint="Words, parted by commas. Empty: everything.">
          <Input value={topics} onChange={(_, d) => setTopics(d.value)} />
        </Field>
      )}
      <Field label="Good to know">
        <Input value={note} onChange={(_, d) => setNote(d.value)} />
      </Field>
      <Field label="Left the firm on">
        <Input type="date" value={leftOn} onChange={(_, d) => setLeftOn(d.value)} />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabled={clean === null}>
          Save
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
