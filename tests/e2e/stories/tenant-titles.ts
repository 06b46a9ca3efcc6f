interface Item {
  readonly id: string;
  readonly subject?: string;
}
interface Page {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
}

/** Titles of a person's mails and of the meetings around an instant (ms), by immutable Graph id, read past the product as a witness. Throws when the tenant refuses. */
export async function tenantTitles(sandbox: string, person: string, now: number): Promise<ReadonlyMap<string, string>> {
  const session = (await (await fetch(`${sandbox}/sandbox/api/session?as=${person}`)).json()) as {
    tenantId: string;
    person: { id: string };
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: 'https://graph.microsoft.com',
    scp: 'Mail.Read Calendars.Read User.Read',
    oid: session.person.id,
    tid: session.tenantId,
  };
  const headers = { authorization: `Bearer ${part({ alg: 'none' })}.${part(claims)}.`, prefer: 'IdType="ImmutableId"' };
  const day = (offset: number) => new Date(now + offset * 86_400_000).toISOString();
  const titles = new Map<string, string>();
  const starts = [
    '/v1.0/me/messages?$select=subject&$top=500',
    `/v1.0/me/calendarView?startDateTime=${day(-28)}&endDateTime=${day(42)}&$select=subject&$top=500`,
  ];
  for (const start of starts) {
    for (let next: string | undefined = `${sandbox}/graph${start}`; next !== undefined;) {
      const response: Response = await fetch(next, { headers });
      if (!response.ok) throw new Error(`The tenant refused ${start}: ${response.status} ${await response.text()}`);
      const page = (await response.json()) as Page;
      for (const { id, subject } of page.value) titles.set(id, subject ?? '');
      next = page['@odata.nextLink']?.replace('https://graph.microsoft.com', `${sandbox}/graph`);
    }
  }
  return titles;
}
