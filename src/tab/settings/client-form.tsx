import { Button, Field, Input, makeStyles, SpinButton, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { normalizeAddress } from '../../shared/domain/address';
import type { ApprovalMode, Client } from '../../shared/domain/client';
import { soundHours, type ContactHours } from '../../shared/domain/contact-hours';
import { useSession } from '../../shared/ui/use-session';
import { ApprovalsField } from './approvals-field';
import { areHoursReady, ContactHoursField } from './contact-hours-field';
import { ForgetClient } from './forget-client';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '12px', maxWidth: '560px', marginBlockStart: '16px' },
  two: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'start',
    columnGap: '16px',
    rowGap: '12px',
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr' },
  },
  acts: { display: 'flex', columnGap: '8px', flexWrap: 'wrap' },
});

/** What a client is known by, the times wanted around its meetings, its hours, and what it approves in writing. Saving takes effect at once; nothing is lost when left. */
export function ClientForm(props: {
  readonly client: Client;
  readonly fresh?: boolean;
  /** True for a form that a button opened: writing begins at once. */
  readonly focus?: boolean;
  readonly onSaveAs?: (client: Client) => void;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const { client } = props;
  const [name, setName] = useState(client.name);
  const [shortName, setShortName] = useState(client.shortName ?? '');
  const [domains, setDomains] = useState(client.domains.join(', '));
  const [addresses, setAddresses] = useState(client.addresses.join(', '));
  const [about, setAbout] = useState(client.about ?? '');
  const [renewal, setRenewal] = useState(client.renewal ?? '');
  const [prep, setPrep] = useState<number | null>(client.prepMinutes ?? null);
  const [reflect, setReflect] = useState<number | null>(client.reflectMinutes ?? null);
  const [zone, setZone] = useState(client.zone ?? '');
  const [hours, setHours] = useState<ContactHours | null>(client.hours ?? null);
  const [approvals, setApprovals] = useState<ApprovalMode | null>(client.approvals ?? null);
  const wantedDomains = words(domains).map((d) => d.replace(/^@/, '').toLowerCase());
  const badDomains = wantedDomains.filter((d) => normalizeAddress(`x@${d}`) === null);
  const badAddresses = words(addresses).filter((a) => normalizeAddress(a) === null);
  const readable = badDomains.length === 0 && badAddresses.length === 0 && areHoursReady(zone, hours);
  const ready = name.trim() !== '' && readable;
  const submit = () => {
    if (!ready) return;
    // Fields left empty are taken away, not kept as empty text.
    const { shortName: _s, about: _a, renewal: _r, prepMinutes: _p, reflectMinutes: _f, ...bare } = client;
    const { zone: _z, hours: _h, approvals: _m, ...rest } = bare;
    const sound = hours === null ? null : soundHours(hours);
    const save = props.onSaveAs ?? actions.saveClient;
    save({
      ...rest,
      name: name.trim(),
      domains: wantedDomains,
      addresses: words(addresses).flatMap((a) => normalizeAddress(a) ?? []),
      ...(shortName.trim() ? { shortName: shortName.trim() } : {}),
      ...(about.trim() ? { about: about.trim() } : {}),
      ...(renewal ? { renewal } : {}),
      ...(prep === null ? {} : { prepMinutes: prep }),
      ...(reflect === null ? {} : { reflectMinutes: reflect }),
      ...(zone.trim() ? { zone: zone.trim() } : {}),
      ...(sound === null ? {} : { hours: sound }),
      ...(approvals === null ? {} : { approvals }),
    });
    props.onDone();
  };
  const minutes = (label: string, value: number | null, set: (value: number | null) => void) => (
    <Field label={label} hint="Empty: as the rule says">
      <SpinButton
        min={0}
        max={240}
        step={5}
        value={value}
        displayValue={value === null ? '' : String(value)}
        onChange={(_, d) => {
          const typed = d.value ?? (d.displayValue?.trim() ? Number.parseInt(d.displayValue, 10) : null);
          set(typed === null || Number.isNaN(typed) ? null : Math.max(0, Math.min(240, typed)));
        }}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={props.fresh ? 'New client' : `Settings of ${client.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.two}>
        <Field label="Name" required>
          <Input autoFocus={props.focus === true} value={name} onChange={(_, d) => setName(d.value)} />
        </Field>
        <Field label="Short name" hint="As one says it in a sentence">
          <Input value={shortName} onChange={(_, d) => setShortName(d.value)} />
        </Field>
      </div>
      <Field
        label="Mail domains"
        hint="Parted by commas; sub-domains count"
        {...problem(badDomains, 'is not a domain')}
      >
        <Input value={domains} onChange={(_, d) => setDomains(d.value)} />
      </Field>
      <Field
        label="Single addresses"
        hint="For free-mail and agency addresses"
        {...problem(badAddresses, 'is not a mail address')}
      >
        <Input value={addresses} onChange={(_, d) => setAddresses(d.value)} />
      </Field>
      <Field label="About">
        <Textarea value={about} onChange={(_, d) => setAbout(d.value)} />
      </Field>
      <div className={styles.two}>
        {minutes('Minutes free before a meeting', prep, setPrep)}
        {minutes('Minutes free after a meeting', reflect, setReflect)}
      </div>
      <div className={styles.two}>
        <Field label="Contract renews on">
          <Input type="date" value={renewal} onChange={(_, d) => setRenewal(d.value)} />
        </Field>
        <ApprovalsField value={approvals} onChange={setApprovals} />
      </div>
      <ContactHoursField zone={zone} onZone={setZone} hours={hours} onHours={setHours} />
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabled={!ready}>
          Save
        </Button>
        <Button onClick={props.onDone}>Cancel</Button>
        {!props.fresh && <ForgetClient client={client} onForgotten={props.onDone} />}
      </div>
    </form>
  );
}

function words(list: string): readonly string[] {
  return list
    .split(/[,;\s]+/)
    .map((w) => w.trim())
    .filter(Boolean);
}

function problem(
  bad: readonly string[],
  what: string,
): { validationState: 'error'; validationMessage: string } | object {
  return bad.length > 0 ? { validationState: 'error', validationMessage: `“${bad[0]}” ${what}.` } : {};
}
