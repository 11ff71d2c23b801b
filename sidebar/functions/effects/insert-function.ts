import { describeFunction } from '../../../core/functions/describe-function.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { SelectedRange } from '../../../core/host/snapshot.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { callText, plainText } from '../formula-text.ts';
import { firstMissing, readArguments } from '../read-arguments.ts';

/** Puts the function that is open, as it is filled in, into the active cell; a cell that holds something is told. */
export async function insertFunction(tools: Tools, asPlain: boolean): Promise<void> {
  const { host, read, dispatch } = tools;
  const { shell, functions } = read();
  const { texts, language } = shell;
  if (texts === null || functions.chosen === null) return;
  const tell = (sentence: string): void =>
    dispatch({ of: 'functions', kind: 'told', outcome: { kind: 'failed', sentence } });
  const described = describeFunction(functions.chosen, language);
  const readings = readArguments(described.arguments, functions.filled, locales[language].conventions);
  const missing = firstMissing(readings);
  if (missing !== null) return tell(fill(texts.functions.incomplete, { name: missing.label }));
  try {
    const active = await host.selection();
    if (active !== null && isFilled(active)) return tell(fill(texts.functions.filled, { address: active.address }));
    const style = { separator: host.capabilities.separator, title: active?.title ?? null };
    const given = readings.map((reading) => reading.read);
    const text = (asPlain ? plainText : callText)(described.id, given, style);
    if (text === null) return tell(texts.functions.plainImpossible);
    const address = await host.insertFormula(`=${text}`);
    dispatch({ of: 'functions', kind: 'told', outcome: { kind: 'inserted', address } });
  } catch (failure) {
    tell(
      isFilledCell(failure) ? fill(texts.functions.filled, { address: failure.found }) : failureText(failure, texts),
    );
  }
}

const isFilled = ({ values }: SelectedRange): boolean => {
  const value = values[0]?.[0] ?? null;
  return value !== null && value !== '';
};

/** A host that finds the active cell filled refuses and names it. */
const isFilledCell = (failure: unknown): failure is HostFailure =>
  failure instanceof HostFailure && failure.code === 'not-permitted' && /^\$?[A-Z]{1,3}\$?\d+$/.test(failure.found);
