import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file of an archive, by its path. */
export type ZipEntry = Readonly<{ path: string; bytes: Uint8Array }>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first moment that the format knows: the same content makes the same bytes. */
const DATE = 0x0021;

/** Why an archive is not read. */
export type ZipProblem = 'not-a-zip' | 'encrypted' | 'too-large' | 'duplicate' | 'damaged';

/** Thrown by `readZip`. */
export class ZipFailure extends Error {
  readonly code: ZipProblem;
  /** The path or the figure that it is about. */
  readonly found: string;

  constructor(code: ZipProblem, found = '') {
    super(`${code}${found === '' ? '' : `: ${found}`}`);
    this.name = 'ZipFailure';
    this.code = code;
    this.found = found;
  }
}

/** What one archive may hold; bytes are those once unpacked. */
const MOST = { entries: 5000, partBytes: 512 * 2 ** 20, totalBytes: 2 ** 30 };
/** Large sheets pack to a fiftieth at most; what is large and packs better than this was made to fill a machine. */
const BOMB = { bytes: 64 * 2 ** 20, ratio: 100 };
/** The end record, with its longest comment. */
const TAIL = 22 + 0xffff;
/** A size of 32 bits that says: see the extra field. */
const ELSEWHERE = 0xffffffff;

type Directory = Readonly<{ path: string; method: number; checksum: number; packed: number; size: number; at: number }>;

/**
 * The files of a .zip archive in memory, in the order of its directory. Throws a `ZipFailure` for what is no archive, is
 * damaged or encrypted, names a file twice, or is larger once unpacked than any workbook, whatever sizes it claims.
 */
export function readZip(archive: Uint8Array): readonly ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const directory = readDirectory(bytes);
    checkSizes(directory);
    return directory.map((entry) => ({ path: entry.path, bytes: content(bytes, entry) }));
  } catch (error) {
    // Offsets that lead out of the archive.
    throw error instanceof ZipFailure ? error : new ZipFailure('damaged');
  }
}

function readDirectory(bytes: Buffer): readonly Directory[] {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + bytes.length - tail.length;
  if (end < bytes.length - tail.length) throw new ZipFailure('not-a-zip');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST.entries) throw new ZipFailure('too-large', `${count} files`);
  const entries: Directory[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = count; left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new ZipFailure('damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength as number);
    const path = bytes.toString('utf8', at + 46, nameEnd);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ZipFailure('encrypted', path);
    entries.push({
      path,
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      ...sizes(bytes, at, bytes.subarray(nameEnd, nameEnd + (extraLength as number))),
    });
    at = nameEnd + (extraLength as number) + (commentLength as number);
  }
  return entries;
}

/** Sizes of 64 bits, which some writers use for small files too, stand in an extra field. */
function sizes(bytes: Buffer, at: number, extra: Buffer): Pick<Directory, 'packed' | 'size' | 'at'> {
  const given = { size: 24, packed: 20, at: 42 };
  const read = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    at: bytes.readUInt32LE(at + 42),
  };
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1) field += 4 + extra.readUInt16LE(field + 2);
  let place = field + 4;
  for (const name of Object.keys(given) as (keyof typeof given)[]) {
    if (read[name] !== ELSEWHERE) continue;
    const long = extra.readBigUInt64LE(place);
    if (long > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipFailure('too-large');
    read[name] = Number(long);
    place += 8;
  }
  return read;
}

function checkSizes(entries: readonly Directory[]): void {
  const paths = new Set<string>();
  let total = 0;
  for (const { path, packed, size } of entries) {
    if (paths.has(path.toLowerCase())) throw new ZipFailure('duplicate', path);
    paths.add(path.toLowerCase());
    total += size;
    const isBomb = size > BOMB.bytes && size > packed * BOMB.ratio;
    if (size > MOST.partBytes || total > MOST.totalBytes || isBomb) throw new ZipFailure('too-large', path);
  }
}

function content(bytes: Buffer, { path, method, checksum, packed, size, at }: Directory): Uint8Array {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new ZipFailure('damaged', path);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const stored = bytes.subarray(start, start + packed);
  const unpacked = method === DEFLATED ? inflated(stored, size, path) : stored;
  const isWhole =
    (method === DEFLATED || method === STORED) && unpacked.length === size && crc32(unpacked) === checksum;
  if (!isWhole) throw new ZipFailure('damaged', path);
  return unpacked;
}

/** Never unpacks more than the directory claims. */
function inflated(stored: Buffer, size: number, path: string): Buffer {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ZipFailure('damaged', path);
  }
}

/** Packs files into a .zip archive. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, 'utf8');
    // Level 3 takes half the time of 6 and a tenth more room.
    const packed = deflateRawSync(bytes, { level: 3 });
    const common = commonHeader(crc32(bytes), packed.length, bytes.length, name.length);
    parts.push(signed(LOCAL, common), name, packed);
    directory.push(signed(CENTRAL, Buffer.concat([uint16(20), common, directoryTail(offset)])), name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const size = directory.reduce((total, part) => total + part.length, 0);
  return Buffer.concat([...parts, ...directory, endRecord(entries.length, size, offset)]);
}

const uint16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const signed = (signature: number, bytes: Buffer): Buffer => Buffer.concat([uint32(signature), bytes]);

/** Version, flags, method, time, date, checksum, sizes, length of the name and of the extra field. */
const commonHeader = (checksum: number, packed: number, unpacked: number, name: number): Buffer =>
  Buffer.concat([
    ...[20, UTF8, DEFLATED, 0, DATE].map(uint16),
    ...[checksum, packed, unpacked].map(uint32),
    ...[name, 0].map(uint16),
  ]);

/** Length of the comment, disk, inner attributes; outer attributes and where the file begins. */
const directoryTail = (offset: number): Buffer => Buffer.concat([...[0, 0, 0].map(uint16), ...[0, offset].map(uint32)]);

const endRecord = (count: number, size: number, offset: number): Buffer =>
  signed(END, Buffer.concat([...[0, 0, count, count].map(uint16), uint32(size), uint32(offset), uint16(0)]));
