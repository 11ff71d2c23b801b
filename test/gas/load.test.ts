import { type Profiler, Session } from 'node:inspector';
import { functions } from '../../core/functions/index.ts';
import { loadAddOn, scriptNames } from './add-on.ts';

/**
 * The functions of the scripts that run while `work` does, by name, with how often; inner ones without a name too. Time
 * differs from machine to machine, what is evaluated does not: bench/ has the milliseconds.
 */
function functionsRun(work: () => void): ReadonlyMap<string, number> {
  const session = new Session();
  session.connect();
  const run = new Map<string, number>();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  work();
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions: found } of result) {
      if (!scriptNames.some((name) => url === name)) continue;
      for (const { functionName, ranges } of found) {
        const count = ranges[0]?.count ?? 0;
        if (count > 0 && functionName !== '') run.set(functionName, (run.get(functionName) ?? 0) + count);
      }
    }
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return run;
}

test('while the scripts load no function of the catalogue runs, and hardly any other', () => {
  const run = functionsRun(() => {
    loadAddOn();
  });
  const names = [...run.keys()];
  expect(names.filter((name) => functions.has(name) || /^on(?:Open|Install)$|^rpc$|^show/.test(name))).toEqual([]);
  // 21 when this was written: what makes a few tables of constants.
  expect([...run.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40);
});

test('what a cell runs is counted, so that the test above can tell', () => {
  const addOn = loadAddOn();
  const run = functionsRun(() => {
    addOn.call('CPC', 200, 1000);
  });
  expect(run.get('CPC')).toBe(1);
});
