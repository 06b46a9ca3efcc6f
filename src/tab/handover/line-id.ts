/** An id for a new line: 80 random bits, so that lines written offline on two devices never share one. */
export function newLineId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
