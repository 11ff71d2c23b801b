import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';

/** Takes the cells that are selected in the sheet for an argument. */
export async function pickCells({ host, read, dispatch }: Tools, name: string): Promise<void> {
  const { texts } = read().shell;
  if (texts === null) return;
  const tell = (sentence: string): void =>
    dispatch({ of: 'functions', kind: 'told', outcome: { kind: 'failed', sentence } });
  try {
    const range = await host.selection();
    if (range === null) tell(texts.functions.noSelection);
    else dispatch({ of: 'functions', kind: 'filled', name, argument: { kind: 'picked', range } });
  } catch (failure) {
    tell(failureText(failure, texts));
  }
}
