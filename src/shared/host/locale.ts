/**
 * A display language that `Intl` takes. Hosts give odd ones (`en-US@posix` in Chromium without a system language,
 * `en_GB`, nothing): what follows a `@` or `.` is dropped, and English stands in for what is still no BCP 47 tag.
 */
export function toLocale(raw: string | null | undefined): string {
  const tag = (raw ?? '').split(/[@.]/, 1)[0]?.replaceAll('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
