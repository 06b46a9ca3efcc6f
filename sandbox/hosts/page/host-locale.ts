/** The language the host says it speaks: the browser's, or British English where the browser gives no BCP 47 tag (`en-US@posix`). */
export function hostLocale(language: string = navigator.language): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en-GB';
  }
}
