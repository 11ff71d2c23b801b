import { useState } from 'preact/hooks';
import { defaultSettings } from '../../../core/host/settings-schema.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { useSidebar } from '../../sidebar-context.ts';
import { plainFigure } from '../../work/shown-cell.ts';
import { changeSettings } from '../effects/change-settings.ts';
import { readShare } from '../share-text.ts';
import { ShareField } from './share-field.tsx';

const thresholds = ['onTrack', 'atRisk'] as const;
type Threshold = (typeof thresholds)[number];

/** What could not be taken: the box it stands in, what was typed, and why. */
type Refused = Readonly<{ threshold: Threshold; text: string; error: string }>;

/** The shares of the plan that decide how an objective stands. */
export function StatusSettings() {
  const { texts, state, tools, language } = useSidebar();
  const { settings } = texts;
  const [refused, setRefused] = useState<Refused | null>(null);
  const { conventions, goalTexts } = locales[language];
  const shown = (share: number): string =>
    fill(goalTexts.figures.percent, { number: plainFigure(share * 100, conventions) });
  const take = (threshold: Threshold, text: string): void => {
    const share = readShare(text);
    const { onTrack, atRisk } = state.settings.settings;
    const next = { onTrack, atRisk, ...(share === null ? {} : { [threshold]: share }) };
    const error = share === null ? settings.shareNotRead : next.atRisk < next.onTrack ? null : settings.sharesInOrder;
    setRefused(error === null ? null : { threshold, text, error });
    if (share !== null && error === null) void changeSettings(tools, { [threshold]: share });
  };
  return (
    <section class="stack">
      <h3>{settings.statusHeading}</h3>
      {thresholds.map((threshold) => {
        const problem = refused?.threshold === threshold ? refused : null;
        return (
          <ShareField
            key={threshold}
            label={settings[threshold]}
            hint={fill(settings[`${threshold}Hint`], { share: shown(defaultSettings[threshold]) })}
            value={problem?.text ?? shown(state.settings.settings[threshold])}
            error={problem?.error ?? null}
            onSettle={(text) => take(threshold, text)}
          />
        );
      })}
    </section>
  );
}
