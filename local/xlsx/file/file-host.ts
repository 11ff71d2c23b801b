import type { Capabilities } from '../../../core/host/capabilities.ts';
import { checkStored } from '../../../core/host/check-stored.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Host } from '../../../core/host/port.ts';
import { cellAddress, rangeAddress } from '../../../core/workbook/address.ts';
import { writeZip } from '../zip.ts';
import { activeCell } from './active-cell.ts';
import { applyChange } from './apply-change.ts';
import { findSheet, findWorksheet } from './find-sheet.ts';
import { finishedFile, type ShownPlace } from './finish-file.ts';
import { storedFormula } from './formula-style.ts';
import { openFile } from './open-file.ts';
import { FileRefusal } from './refusal.ts';
import { withPatches } from './set-cells.ts';
import { sheetSnapshot, snapshotOf } from './snapshot.ts';
import { storedIn } from './stored-part.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** What an .xlsx file takes; for all its cells together, what programs open without trouble. */
export const xlsxCapabilities: Capabilities = {
  name: '.xlsx',
  rightToLeft: true,
  sparklines: true,
  charts: true,
  hiddenSheets: true,
  printSetup: true,
  customFunctions: false,
  separator: ',',
  mostCells: 10_000_000,
  mostStored: 10_000_000,
};

/** A workbook in a file: the host over it, and the file as it is now. */
export type FileHost = Readonly<{
  host: Host;
  /** The bytes of the whole file; the very bytes that were given where nothing has changed. */
  bytes(): Uint8Array;
}>;

/**
 * A host over the bytes of an existing .xlsx file. It patches: whatever a change does not touch stays as it is, byte for
 * byte, and nothing in the file is dropped. `today` is the day number that formulas take for the present day. Throws a
 * `FileRefusal` for a file that it cannot patch.
 *
 * Formulas of ours get their values where core can compute them. All others keep the values that the last program left,
 * stale or none where they read changed cells, until a program opens the file: it is told to compute all of them.
 */
export function fileHost({ bytes, today }: Readonly<{ bytes: Uint8Array; today: number }>): FileHost {
  const opened = openFile(bytes);
  const texts = new Map(storedIn(opened).texts);
  let file = opened;
  let isStored = false;
  let shown: ShownPlace | null = null;
  let isBusy = false;

  async function once<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (isBusy) throw new HostFailure('busy');
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  }

  const host: Host = {
    capabilities: xlsxCapabilities,
    language: async () => null,
    async selection() {
      const place = shown ?? activeCell(file);
      if (place === null) return null;
      const { title, row, column } = place;
      const value = sheetSnapshot(file, findSheet(file, title)).values[row]?.[column] ?? null;
      return { title, address: rangeAddress(row, column, row, column), values: [[value]], dateColumns: [] };
    },
    snapshot: async () => snapshotOf(file),
    apply: (change, watch) =>
      once(async () => {
        const applied = await applyChange(file, change, today, watch);
        file = applied.file;
        return applied.inverse;
      }),
    insertFormula: (formula) =>
      once(async () => {
        const place = shown ?? activeCell(file);
        if (place === null) throw new HostFailure('no-such-sheet');
        const { title, row, column } = place;
        const sheet = findWorksheet(file, title);
        const { values, formulas } = sheetSnapshot(file, sheet);
        const address = cellAddress(row, column);
        if ((values[row]?.[column] ?? formulas[row]?.[column] ?? null) !== null)
          throw new HostFailure('not-permitted', address);
        const content = { formula: storedFormula(formula), value: null };
        file = withPatches(file, sheet, new Map([[row, new Map([[column, { content }]])]]));
        return address;
      }),
    async show(title, row, column) {
      shown = { title: findSheet(file, title).title, row, column };
    },
    readStored: async (name) => texts.get(name) ?? null,
    async store(name, text) {
      checkStored(text, xlsxCapabilities);
      isStored = true;
      if (text === null) texts.delete(name);
      else texts.set(name, text);
    },
  };

  return {
    host: withFailures(host),
    bytes() {
      const hasChanged = file.parts !== opened.parts || isStored || shown !== null;
      if (!hasChanged) return bytes;
      return packed(finishedFile(file, { texts, keys: keysOf(file) }, shown));
    },
  };
}

/** The keys of sheets of ours, by title. */
const keysOf = ({ sheets }: WorkbookFile): Readonly<Record<string, string>> =>
  Object.fromEntries(sheets.flatMap(({ title, key }) => (key === null ? [] : [[title, key]])));

const packed = ({ parts }: WorkbookFile): Uint8Array =>
  writeZip([...parts.values()].map(({ path, bytes }) => ({ path, bytes })));

/** What a part cannot be patched for is a failure like others: the workbook is as it was. */
function withFailures(host: Host): Host {
  const told = (error: unknown): never => {
    if (error instanceof FileRefusal) throw new HostFailure('not-permitted', error.message);
    throw error instanceof HostFailure ? error : new HostFailure('unknown', String(error));
  };
  return {
    ...host,
    snapshot: () => host.snapshot().catch(told),
    selection: () => host.selection().catch(told),
    apply: (change, watch) => host.apply(change, watch).catch(told),
    insertFormula: (formula) => host.insertFormula(formula).catch(told),
  };
}
