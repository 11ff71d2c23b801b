const { imul } = Math;

/** One step of the 32 bits known as FNV-1a. */
const step = (hash: number, code: number): number => imul(hash ^ code, 0x01000193);

/** Mixes once more at the end, so that short texts spread over all bits. */
function mixed(hash: number): number {
  const half = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

const FIRST_START = 0x811c9dc5;
const SECOND_START = 0x9747b28c;

/** Up to 7 letters and digits: enough to see that one known cell changed. */
export function shortHash(text: string): string {
  let hash = FIRST_START;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return mixed(hash).toString(36);
}

/** Up to 14 letters and digits: enough to tell millions of records apart. */
export function longHash(text: string): string {
  let [first, second] = [FIRST_START, SECOND_START];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = step(first, code);
    second = step(second, code);
  }
  return mixed(first).toString(36) + mixed(second).toString(36).padStart(7, '0');
}
