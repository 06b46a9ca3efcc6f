import { ianaZone } from '../tenant/time-zone';
import { GraphError } from './graph-error';

/** What the `Prefer` header asks for, as far as Outlook's part of Graph knows it (graph.md §1.1). */
export interface Prefer {
  readonly timeZone: string;
  readonly bodyForm: 'text' | 'html';
  readonly immutableIds: boolean;
  readonly pageSize: number | undefined;
  /** Value of the `Preference-Applied` header; empty when nothing was applied. */
  readonly applied: string;
}

/** Reads the header; several preferences may stand in one. An unknown zone is refused as the service does (400). */
export function preferOf(header: string | null): Prefer {
  const given = new Map<string, string>();
  for (const match of (header ?? '').matchAll(/([\w.-]{1,60})\s?=\s?(?:"([^"]{0,200})"|([^,;\s"]{1,200}))/g)) {
    given.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? '');
  }
  const zone = given.get('outlook.timezone');
  if (zone !== undefined && ianaZone(zone) === undefined) {
    throw new GraphError(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    );
  }
  const bodyForm = given.get('outlook.body-content-type')?.toLowerCase() === 'text' ? 'text' : 'html';
  const immutableIds = given.get('idtype')?.toLowerCase() === 'immutableid';
  const size = Number(given.get('odata.maxpagesize') ?? Number.NaN);
  const pageSize = Number.isInteger(size) && size > 0 ? Math.min(size, 1000) : undefined;
  const applied = [
    ...(zone === undefined ? [] : [`outlook.timezone="${zone}"`]),
    ...(given.has('outlook.body-content-type') ? [`outlook.body-content-type="${bodyForm}"`] : []),
    ...(immutableIds ? ['IdType="ImmutableId"'] : []),
    ...(pageSize === undefined ? [] : [`odata.maxpagesize=${String(pageSize)}`]),
  ].join(', ');
  return { timeZone: zone ?? 'UTC', bodyForm, immutableIds, pageSize, applied };
}
