/** Offers text as a file to save. The name is reduced to safe characters; nothing leaves the device by itself. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name no system trips over: letters, digits, dots and dashes, at most 80 characters, no device names. */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(-80);
  return safe === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe) ? `mainstay-${safe || 'file.txt'}` : safe;
}
