const { imul } = Math;

/** The steps of 32 bits known as FNV-1a, mixed once more at the end so that short texts spread over all bits. */
function hash32(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const FIRST_START = 0x811c9dc5;
const SECOND_START = 0x9747b28c;

/** Up to 7 letters and digits: enough to see that one known cell changed. */
export const shortHash = (text: string): string => hash32(text, FIRST_START).toString(36);

/** Up to 14 letters and digits: enough to tell millions of records apart. */
export const longHash = (text: string): string =>
  shortHash(text) + hash32(text, SECOND_START).toString(36).padStart(7, '0');
