const NO_SECTOR = 0xfffffffa;
const HEADER = 512;
const SMALLEST = 4096;
const SMALL = 64;
const [FORMULA, STRING] = [0x0006, 0x0207];
/** Shared formulas, array formulas and tables: what may stand between a formula and its text. */
const shared = new Set([0x04bc, 0x0221, 0x0236]);

/**
 * An .xls file whose formulas have their texts right behind them. LibreOffice puts a formula that several cells share
 * between the first of them and its text, as the format wants; the library that reads the file then loses the text.
 */
export function withTextsBehindFormulas(xls: Uint8Array): Uint8Array {
  const file = Buffer.from(xls);
  const sectors = workbookSectors(file);
  const stream = Buffer.concat(sectors.map((sector) => file.subarray(sector.start, sector.end)));
  reorder(stream);
  let at = 0;
  for (const { start, end } of sectors) {
    stream.copy(file, start, at, at + end - start);
    at += end - start;
  }
  return file;
}

type Sector = Readonly<{ start: number; end: number }>;

/** Where the pieces of the stream that holds the cells lie in the file. */
function workbookSectors(file: Buffer): readonly Sector[] {
  const size = 1 << file.readUInt16LE(30);
  const place = (sector: number): Sector => ({
    start: HEADER + sector * size,
    end: Math.min(HEADER + (sector + 1) * size, file.length),
  });
  const numbersIn = ({ start, end }: Sector): number[] =>
    Array.from({ length: Math.floor((end - start) / 4) }, (_, index) => file.readUInt32LE(start + index * 4));
  const tables = numbersIn({ start: 76, end: HEADER });
  for (let more = file.readUInt32LE(68); more < NO_SECTOR; ) {
    const listed = numbersIn(place(more));
    more = listed.pop() ?? NO_SECTOR;
    tables.push(...listed);
  }
  const next = tables.filter((sector) => sector < NO_SECTOR).flatMap((sector) => numbersIn(place(sector)));
  const chain = (first: number): Sector[] => {
    const found: Sector[] = [];
    for (let sector = first; sector < NO_SECTOR; sector = next[sector] ?? NO_SECTOR) found.push(place(sector));
    return found;
  };
  /** Streams under 4096 bytes lie in pieces of 64 bytes within the stream of the directory's first entry. */
  const smallChain = (first: number, root: number): Sector[] => {
    const room = chain(file.readUInt32LE(root + 116));
    const nextSmall = chain(file.readUInt32LE(60)).flatMap(numbersIn);
    const found: Sector[] = [];
    for (let piece = first; piece < NO_SECTOR; piece = nextSmall[piece] ?? NO_SECTOR) {
      const start = (room[Math.floor((piece * SMALL) / size)]?.start ?? 0) + ((piece * SMALL) % size);
      found.push({ start, end: start + SMALL });
    }
    return found;
  };
  const directory = chain(file.readUInt32LE(48));
  for (const { start, end } of directory)
    for (let entry = start; entry < end; entry += 128) {
      const name = file.toString('utf16le', entry, entry + Math.max(0, file.readUInt16LE(entry + 64) - 2));
      if (name !== 'Workbook') continue;
      const first = file.readUInt32LE(entry + 116);
      const isSmall = file.readUInt32LE(entry + 120) < SMALLEST;
      return isSmall ? smallChain(first, directory[0]?.start ?? 0) : chain(first);
    }
  return [];
}

function reorder(stream: Buffer): void {
  let before = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const kind = stream.readUInt16LE(at);
    const next = at + 4 + stream.readUInt16LE(at + 2);
    if (shared.has(kind) && before === FORMULA && next + 4 <= stream.length && stream.readUInt16LE(next) === STRING) {
      const end = next + 4 + stream.readUInt16LE(next + 2);
      Buffer.concat([stream.subarray(next, end), stream.subarray(at, next)]).copy(stream, at);
      at = end;
      before = kind;
      continue;
    }
    if (kind === 0 && next === at + 4) return;
    before = kind;
    at = next;
  }
}
