import type { RuleState } from '../book/state.ts';
import { proxyOf, service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';
import { assertLook } from './look-values.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

type HeldRule = Readonly<{ sheet: number; state: RuleState }>;

class FakeCondition implements Pick<Condition, 'getCriteriaValues' | 'getCriteriaType'> {
  readonly state: RuleState;

  constructor(state: RuleState) {
    this.state = state;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return this.state.criterion as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): string[] {
    return [...this.state.values];
  }
}

class FakeRule implements Pick<Rule, 'copy' | 'getRanges' | 'getBooleanCondition'> {
  readonly world: World;
  readonly held: HeldRule;

  constructor(world: World, held: HeldRule) {
    this.world = world;
    this.held = held;
  }

  getRanges(): Range[] {
    return this.held.state.areas.map((area) => this.world.range({ sheet: this.held.sheet, area }));
  }

  copy(): Builder {
    const builder = new FakeRuleBuilder(this.world);
    builder.sheet = this.held.sheet;
    builder.state = this.held.state;
    return service<Builder>('ConditionalFormatRuleBuilder', builder, this.world);
  }

  getBooleanCondition(): Condition {
    return service<Condition>('BooleanCondition', new FakeCondition(this.held.state), this.world);
  }
}

type Offered = 'whenTextStartsWith' | 'setBackground' | 'setFontColor' | 'setRanges' | 'build';

class FakeRuleBuilder implements Pick<Builder, Offered> {
  readonly world: World;
  sheet: number | null = null;
  state: RuleState = { areas: [], criterion: '', values: [], background: null, color: null };

  constructor(world: World) {
    this.world = world;
  }

  whenTextStartsWith(text: string): Builder {
    return changed(this, { criterion: 'TEXT_STARTS_WITH', values: [text] });
  }

  setBackground(color: string | null): Builder {
    if (color !== null) assertLook('background', color);
    return changed(this, { background: color });
  }

  setFontColor(color: string | null): Builder {
    if (color !== null) assertLook('fontColor', color);
    return changed(this, { color });
  }

  setRanges(ranges: readonly Range[]): Builder {
    const places = ranges.map(placeOf);
    const sheets = new Set(places.map(({ sheet }) => sheet));
    if (sheets.size !== 1) throw new Error('The ranges of a rule lie on one sheet');
    this.sheet = places[0]?.sheet ?? null;
    return changed(this, { areas: places.map(({ area }) => area) });
  }

  build(): Rule {
    if (this.sheet === null) throw new Error('Conditional format rule must contain a range.');
    if (this.state.criterion === '') throw new Error('Conditional format rule must contain a condition.');
    return ruleOf(this.world, this.sheet, this.state);
  }
}

function changed(builder: FakeRuleBuilder, change: Partial<RuleState>): Builder {
  builder.state = { ...builder.state, ...change };
  return proxyOf<Builder>(builder);
}

export const ruleOf = (world: World, sheet: number, state: RuleState): Rule =>
  service<Rule>('ConditionalFormatRule', new FakeRule(world, { sheet, state }), world);

export const newRule = (world: World): Builder =>
  service<Builder>('ConditionalFormatRuleBuilder', new FakeRuleBuilder(world), world);

/** What a script hands over as the rules of a sheet. */
export const rulesFor = (sheet: number, rules: readonly Rule[]): readonly RuleState[] =>
  rules.map((rule) => {
    const { held } = targetOf(rule, FakeRule);
    if (held.sheet !== sheet) throw new Error('A rule of another sheet');
    return held.state;
  });
