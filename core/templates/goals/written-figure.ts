import { binary, call, type Formula, when } from '../../workbook/formula.ts';
import { sentence } from './sentence.ts';

/** A figure as text: whole from a hundred on, else with two decimals where it has any; shares as percents, finer below 2 %. */
export function writtenFigure(of: Formula, isShare: boolean, percent: string): Formula {
  const decimals = when(binary('<', call('ABS', of), 2 / 100), 2, 1);
  if (isShare) return sentence(percent, { number: call('FIXED', binary('*', of, 100), decimals) });
  const isWhole = call('OR', binary('=', of, call('INT', of)), binary('>=', call('ABS', of), 100));
  return call('FIXED', of, when(isWhole, 0, 2));
}
