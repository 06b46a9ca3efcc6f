const MAX_SENTENCES = 600;
const MAX_SENTENCE = 600;

/**
 * The sentences of a text: lines that were only wrapped are joined, lists stay apart. Bounded to 600 sentences of 600 characters.
 */
export function sentencesOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim().slice(0, 4000);
    const starts = line === '' || /^(?:[-–*•·>]|\(?\w{1,2}[.)]\s)/.test(line);
    const wrapped = open.length >= 40 && !/[.!?:;]$/.test(open) && /^[\p{Ll}\d("“]|^[A-Z]/u.test(line);
    if (!starts && wrapped) open = `${open} ${line}`;
    else {
      if (open !== '') paragraphs.push(open);
      open = line;
    }
    if (paragraphs.length > MAX_SENTENCES) break;
  }
  if (open !== '') paragraphs.push(open);
  const found: string[] = [];
  for (const paragraph of paragraphs) {
    for (const part of paragraph.split(/(?<=[.!?…])["”’)]?\s+(?=[\p{Lu}\d"“¿¡(-])/u)) {
      const sentence = part.trim().slice(0, MAX_SENTENCE);
      if (sentence !== '') found.push(sentence);
      if (found.length >= MAX_SENTENCES) return found;
    }
  }
  return found;
}
