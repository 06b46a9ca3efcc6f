/**
 * A short mark of a text: 32 bits (FNV-1a, code units) in base 36, at most seven characters. For telling texts apart without
 * keeping them; not a secret. Runs where only ES5 is (launch events).
 */
export function shortMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    // Times the FNV prime 16777619, in shifts: plain multiplication would leave the exact integers.
    hash += (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24);
  }
  return (hash >>> 0).toString(36);
}

/** The mark of a conversation, the same for Graph's id and for Outlook's, which differ in two letters of their Base64. */
export function conversationMark(id: string): string {
  return shortMark(id.replace(/-/g, '/').replace(/_/g, '+'));
}
