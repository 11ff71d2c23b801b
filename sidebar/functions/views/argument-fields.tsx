import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { pickCells } from '../effects/pick-cells.ts';
import type { ArgumentReading } from '../read-arguments.ts';

/** One field an argument: typed, picked from the sheet, or chosen from a few words. */
export function ArgumentFields({ readings }: Readonly<{ readings: readonly ArgumentReading[] }>) {
  const { filled } = useSidebar().state.functions;
  return (
    <>
      {readings.map((reading) => (
        <KeptFocus key={reading.argument.name} isPicked={filled[reading.argument.name]?.kind === 'picked'}>
          <ArgumentField {...reading} />
        </KeptFocus>
      ))}
    </>
  );
}

/** Picking and clearing put other controls in place of the pressed one: whoever works by keyboard stays at this field. */
function KeptFocus({ isPicked, children }: Readonly<{ isPicked: boolean; children: ComponentChildren }>) {
  const box = useRef<HTMLDivElement>(null);
  const wasPicked = useRef(isPicked);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isPicked !== wasPicked.current && isLost) box.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasPicked.current = isPicked;
  }, [isPicked]);
  return <div ref={box}>{children}</div>;
}

function ArgumentField(reading: ArgumentReading) {
  const { texts, state, dispatch } = useSidebar();
  const { name, label, description, optional, takes } = reading.argument;
  const given = state.functions.filled[name];
  const type = (text: string): void =>
    dispatch({ of: 'functions', kind: 'filled', name, argument: text === '' ? null : { kind: 'typed', text } });
  const shown = optional ? fill(texts.functions.optional, { name: label }) : label;
  const typed = given?.kind === 'typed' ? given.text : '';
  if (takes.kind === 'choice')
    return (
      <PlainSelect
        label={shown}
        hint={description}
        options={[{ value: '', label: texts.functions.leftOut }, ...takes.options]}
        value={typed}
        onChange={type}
      />
    );
  if (given?.kind === 'picked') return <PickedField label={shown} reading={reading} />;
  return (
    <div class="argument">
      <TextField
        label={shown}
        hint={description}
        error={troubleText(reading, typed, texts.functions)}
        value={typed}
        onChange={type}
        inputMode={takes.kind === 'number' ? 'decimal' : 'text'}
      />
      <PickButton name={name} label={label} />
    </div>
  );
}

function troubleText(
  { trouble }: ArgumentReading,
  found: string,
  texts: Readonly<{ notANumber: string; notADate: string }>,
): string | null {
  if (trouble === null) return null;
  return fill(trouble === 'not-a-date' ? texts.notADate : texts.notANumber, { found });
}

function PickButton({ name, label }: Readonly<{ name: string; label: string }>) {
  const { texts, tools } = useSidebar();
  return (
    <Button
      kind="quiet"
      label={`${texts.functions.useSelection}: ${label}`}
      onPress={() => void pickCells(tools, name)}
    >
      {texts.functions.useSelection}
    </Button>
  );
}

/** Cells of the sheet that stand for an argument. */
function PickedField({ label, reading }: Readonly<{ label: string; reading: ArgumentReading }>) {
  const { texts, dispatch } = useSidebar();
  const { argument, read } = reading;
  if (read?.kind !== 'range') return null;
  const { title, address } = read.range;
  const [before, after] = texts.functions.picked.split('{place}');
  return (
    <fieldset class="argument">
      <legend class="field-label">{label}</legend>
      <p class="picked">
        {before}
        <bdi>
          {title} <code dir="ltr">{address}</code>
        </bdi>
        {after}
      </p>
      <div class="row">
        <PickButton name={argument.name} label={argument.label} />
        <Button
          kind="quiet"
          label={fill(texts.functions.clearFor, { name: argument.label })}
          onPress={() => dispatch({ of: 'functions', kind: 'filled', name: argument.name, argument: null })}
        >
          {texts.functions.clear}
        </Button>
      </div>
      <p class="hint">{argument.description}</p>
    </fieldset>
  );
}
