import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file of an archive, by its path. */
export type ZipEntry = Readonly<{ path: string; bytes: Uint8Array }>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first moment that the format knows: the same content makes the same bytes. */
const DATE = 0x0021;

/** The files of a .zip archive in memory, in the order of its directory. */
export function readZip(archive: Uint8Array): readonly ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('The archive has no directory');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const path = bytes.toString('utf8', at + 46, at + 46 + (nameLength as number));
    entries.push({ path, bytes: content(bytes, at) });
    at += 46 + (nameLength as number) + (extraLength as number) + (commentLength as number);
  }
  return entries;
}

function content(bytes: Buffer, directory: number): Uint8Array {
  const size = bytes.readUInt32LE(directory + 20);
  const local = bytes.readUInt32LE(directory + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const stored = bytes.subarray(start, start + size);
  return bytes.readUInt16LE(directory + 10) === DEFLATED ? inflateRawSync(stored) : stored;
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
