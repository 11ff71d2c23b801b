import { existsSync } from 'node:fs';
import { type BuildChoices, buildPlan } from '../../core/build.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Held } from '../../core/held.ts';
import { adapt } from '../../core/host/adapt.ts';
import { problemMessage } from '../../core/intake/problem-message.ts';
import { stackTables } from '../../core/intake/stack-tables.ts';
import type { Table } from '../../core/intake/table.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { templates } from '../../core/templates/index.ts';
import type { Language } from '../../core/values/language.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import { xlsxCapabilities } from '../xlsx/file/file-host.ts';
import { workbookBytes } from '../xlsx/host.ts';
import { splitArguments } from './arguments.ts';
import { buildInto, type IntoRequest, openEarlier } from './build-into.ts';
import { dataProblem, wrongUse } from './exit.ts';
import { mapWithoutEffect, readAsWithoutEffect } from './map-without-effect.ts';
import { buildOptions, checkMap, checkOptions } from './options-schema.ts';
import type { Output } from './output.ts';
import { startProgress } from './progress.ts';
import { readGoalFiles } from './read-goal-files.ts';
import { readSource, sourceName } from './read-source.ts';
import { tellLimits } from './tell-limits.ts';
import { today } from './today.ts';
import { alreadyThere, writeWhole } from './write-file.ts';

/** Told one by one up to here; the Read me sheet has them all. */
const MOST_PROBLEMS = 10;

/**
 * `build INPUT... --out FILE.xlsx`: a workbook from one export or several stacked, from goals, or from both. With
 * `--into OLD.xlsx` that workbook is brought up to date instead, into another file or, by force, in place.
 */
export async function build(words: readonly string[], output: Output): Promise<void> {
  const { positionals, values } = splitArguments(words, {
    out: { type: 'string' },
    into: { type: 'string' },
    alone: { type: 'boolean' },
    'take-ours': { type: 'string', multiple: true },
    template: { type: 'string', multiple: true },
    goals: { type: 'string', multiple: true },
    metrics: { type: 'string' },
    period: { type: 'string' },
    'as-of': { type: 'string' },
    lang: { type: 'string' },
    map: { type: 'string', multiple: true },
    'read-as': { type: 'string', multiple: true },
    force: { type: 'boolean' },
  });
  const options = checkOptions(buildOptions, { ...values, out: values.out ?? values.into });
  checkMap(options.map);
  const out = outputPath(options);
  const earlier = options.into === null ? null : await openEarlier(options.into, today());
  const held = earlier?.held ?? null;
  const asked = { ...options, lang: options.lang ?? held?.language ?? 'en' };
  const chosen = chosenTemplates(asked, positionals.length > 0, held);

  const say = startProgress(output);
  const { table, source } = await readInputs(positionals, asked, say, output);
  if (table !== null) tellUnsupported(table, asked.metrics, output);
  const book = await goalBook(asked, chosen, held, output);
  const choices: BuildChoices = {
    templates: chosen,
    language: asked.lang,
    source: source || (held?.source ?? ''),
    metrics: asked.metrics ?? held?.metrics ?? null,
    granularity: asked.period,
    asOf: asked['as-of'],
    today: today(),
  };
  if (earlier !== null) {
    const { alone, 'take-ours': takeOurs, force } = asked;
    const request: IntoRequest = { source: { table, book }, choices, join: !alone, takeOurs, out, force };
    const settled = await buildInto(earlier, request, output);
    if (table !== null) report(withoutDoubt(table, settled), asked.lang, output);
    return;
  }
  const plan = buildPlan({ table, book }, choices);
  if (plan === null)
    throw dataProblem(table === null ? 'There is nothing to build' : nothingToBuild(table, asked.lang));
  const adapted = adapt(plan, xlsxCapabilities);
  tellLimits(adapted.warnings, asked.lang, output);
  await say(`Planned ${plan.sheets.length} sheets, computing and writing`);
  await writeWhole(out, await workbookBytes(withMarks(adapted.plan), today()), asked.force);
  if (table !== null) report(table, asked.lang, output);
  const shown = plan.sheets.filter(({ hidden }) => !hidden);
  output.tell(`${out}: ${shown.map(({ title }) => title).join(', ')}`);
}

type Options = ReturnType<typeof checkOptions<typeof buildOptions>>;
/** With the language settled. */
type Asked = Options & Readonly<{ lang: Language }>;

/** Where the workbook goes; nothing that is there is replaced unless by force. */
function outputPath({ out, into, force, alone, 'take-ours': takeOurs }: Options): string {
  if (into === null && (alone || takeOurs.length > 0))
    throw wrongUse('--alone and --take-ours go with --into OLD.xlsx');
  const isInPlace = out === into;
  if (!/\.xlsx$/i.test(out)) throw wrongUse(`${isInPlace ? '--into' : '--out'} ${out}: the name must end in .xlsx`);
  if (isInPlace && !force) throw wrongUse(`--into ${into}: give --out FILE.xlsx, or --force to change it in place`);
  if (existsSync(out) && !force) throw dataProblem(alreadyThere(out));
  return out;
}

/** What is built where nobody chooses: what the workbook has, else KPIs from data and goals where goals are given. */
function chosenTemplates({ template, goals }: Asked, hasData: boolean, held: Held | null): readonly string[] {
  if (held !== null) {
    const wanted = template.length > 0 ? template : held.templates;
    return goals.length > 0 ? [...new Set([...wanted, 'goals'])] : wanted;
  }
  const asked = template.length > 0 ? template : [...(hasData ? ['kpi'] : []), ...(goals.length > 0 ? ['goals'] : [])];
  const withGoals = goals.length > 0 ? [...new Set([...asked, 'goals'])] : asked;
  const needsData = withGoals.every((id) => templates.find((one) => one.id === id)?.needsData);
  if (needsData && !hasData) throw wrongUse('build needs at least one file, or --goals FILE, or --template goals');
  return withGoals;
}

/** The goals of the files that are given; guided examples where goals are asked for and there are none yet. */
async function goalBook(
  { goals, lang }: Asked,
  chosen: readonly string[],
  held: Held | null,
  output: Output,
): Promise<GoalBook | null> {
  if (goals.length > 0) return readGoalFiles(goals, lang, output);
  if (held?.templates.includes('goals')) return null;
  return chosen.some((id) => id === 'goals' || id === 'team-plan') ? exampleBook(lang, today()) : null;
}

async function readInputs(
  paths: readonly string[],
  options: Asked,
  say: ReturnType<typeof startProgress>,
  output: Output,
): Promise<Readonly<{ table: Table | null; source: string }>> {
  if (paths.length === 0) return { table: null, source: options.goals.map(sourceName).join(', ') };
  const tables: { name: string; table: Table }[] = [];
  for (const path of paths) {
    tables.push({
      name: sourceName(path),
      table: await readSource(path, { language: options.lang, map: options.map, readAs: options['read-as'] }),
    });
    await say(`Read ${sourceName(path)}`);
  }
  const read = tables.map((each) => each.table);
  for (const words of [...mapWithoutEffect(options.map, read), ...readAsWithoutEffect(options['read-as'], read)])
    output.tell(words);
  const table = stackTables(tables);
  if (table.rowCount === 0) throw dataProblem(`${paths.join(', ')}: there is no row below the header`);
  return { table, source: tables.map(({ name }) => name).join(', ') };
}

/** A metric that was asked for and that no column feeds is told by name, never dropped in silence. */
function tellUnsupported(table: Table, asked: readonly string[] | null, output: Output): void {
  const supported = new Set(templates.flatMap((template) => template.supports(table)));
  const missing = (asked ?? []).filter((id) => !supported.has(id));
  if (missing.length === 0) return;
  const sentence = `No columns feed ${missing.join(', ')}; templates --json lists the fields that do`;
  if (missing.length === asked?.length) throw dataProblem(sentence);
  output.tell(sentence);
}

/** A table whose dates in some columns are in doubt no longer. */
const withoutDoubt = (table: Table, settled: readonly string[]): Table => ({
  ...table,
  problems: table.problems.filter(({ code, column }) => code !== 'ambiguous-date' || !settled.includes(column ?? '')),
});

const nothingToBuild = ({ columns }: Table, language: Language): string =>
  fill(locales[language].messages['no-metrics'], { found: columns.map(({ header }) => header).join(', ') });

function report({ rowCount, leftOut, problems }: Table, language: Language, output: Output): void {
  const { sidebarTexts, workbookTexts } = locales[language];
  output.tell(
    [
      `${workbookTexts.rowsKept}: ${rowCount}`,
      `${workbookTexts.rowsLeftOut}: ${leftOut.length}`,
      `${sidebarTexts.build.problems}: ${problems.length}`,
    ].join(' · '),
  );
  for (const problem of wholeColumnsFirst(problems).slice(0, MOST_PROBLEMS))
    output.tell(`  ${problemMessage(problem, language)}`);
  if (problems.length > MOST_PROBLEMS) {
    output.tell(`  ${fill(workbookTexts.moreProblems, { count: problems.length - MOST_PROBLEMS })}`);
  }
}

/** What touches every figure, such as mixed currencies, must not hide behind many odd cells. */
const wholeColumnsFirst = (problems: Table['problems']): Table['problems'] => [
  ...problems.filter(({ row }) => row === null),
  ...problems.filter(({ row }) => row !== null),
];
