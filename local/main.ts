import { build } from './command/build.ts';
import { call } from './command/call.ts';
import { CommandFailure, type ExitCode } from './command/exit.ts';
import { functions } from './command/functions.ts';
import { standardOutput } from './command/output.ts';
import { read } from './command/read.ts';
import { templates } from './command/templates.ts';
import { undo } from './command/undo.ts';

const verbs = { build, undo, read, call, functions, templates };

const usage = `Marksheet: marketing metrics, and KPI workbooks from exports

  marksheet build INPUT... --out FILE.xlsx [--template NAME]... [--goals FILE]... [--metrics ID,ID] [--period day|week|month|quarter]
                  [--as-of YYYY-MM-DD] [--lang en|tr|id|ar|pl] [--map "HEADER=field"]...
                  [--read-as "HEADER=1.234,56"|"HEADER=D/M"]... [--force]
  marksheet build [INPUT...] --into OLD.xlsx (--out NEW.xlsx | --force) [--alone] [--take-ours all|"Sheet!B7"]...
                  brings a workbook built before up to new data; what people typed stays
  marksheet undo FILE.xlsx (--out NEW.xlsx | --force) [--lang L]
                  takes the last build --into it back, up to three one after the other; what people typed since stays
  marksheet read INPUT [--json] [--values] [--lang L] [--map "HEADER=field"]... [--read-as ...]...
  marksheet call FUNCTION ARG...        each ARG is JSON: 120, "text", null, [[1,2],[3,4]]
  marksheet functions [--json]
  marksheet templates [--json]

INPUT is a .csv, .tsv, .txt or .xlsx file, or - for standard input.`;

async function main(words: readonly string[]): Promise<ExitCode> {
  const [verb, ...rest] = words;
  const isHelp = (word: string): boolean => word === '--help' || word === '-h';
  if (verb === undefined || verb === 'help' || words.some(isHelp)) {
    process[verb === undefined ? 'stderr' : 'stdout'].write(`${usage}\n`);
    return verb === undefined ? 2 : 0;
  }
  const run = Object.hasOwn(verbs, verb) ? verbs[verb as keyof typeof verbs] : undefined;
  if (run === undefined) {
    standardOutput.tell(`There is no command ${verb}\n\n${usage}`);
    return 2;
  }
  try {
    await run(rest, standardOutput);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    standardOutput.tell(error.message);
    return error.exitCode;
  }
}

// The reader of a pipe may stop early (`| head`); that is no failure of ours. Work goes on when only words are unheard.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
