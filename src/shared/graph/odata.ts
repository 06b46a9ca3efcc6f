/** A value inside an OData string: quotes doubled, then everything encoded for the URL. */
function literal(value: string | number): string {
  return encodeURIComponent(String(value).replaceAll("'", "''"));
}

/**
 * A path with its query, safe for any value: ``odata`/me/messages?$filter=from/emailAddress/address eq '${address}'` ``.
 * The SDK encodes nothing, so a client named “Marks & Spencer” would end the query (measured). Fixed parts keep `/?&=$(),:'` and lose spaces.
 */
export function odata(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts
    .map((part, i) => part.replaceAll(' ', '%20') + (i < values.length ? literal(values[i] ?? '') : ''))
    .join('');
}
