import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BuildPlace } from '../build/build-place.tsx';
import { Message } from '../parts/message.tsx';
import type { Place } from '../place.ts';
import { useSidebar } from '../sidebar-context.ts';

type LatePlace = Exclude<Place, 'build'>;

/** Build is there at once; the other places are loaded when they are first opened. */
const loaders: Readonly<Record<LatePlace, () => Promise<ComponentType>>> = {
  goals: async () => (await import('../goals/goals-place.tsx')).GoalsPlace,
  functions: async () => (await import('../functions/functions-place.tsx')).FunctionsPlace,
  check: async () => (await import('../check/check-place.tsx')).CheckPlace,
  settings: async () => (await import('../settings/settings-place.tsx')).SettingsPlace,
};

/** The place that is open, within its tab panel. */
export function PlacePanel({ place, notices: Notices }: Readonly<{ place: Place; notices: ComponentType | null }>) {
  return (
    <div class="panel" role="tabpanel" id="place" aria-labelledby={`tab-${place}`}>
      {Notices && <Notices />}
      {place === 'build' ? <BuildPlace /> : <LoadedPlace place={place} key={place} />}
    </div>
  );
}

function LoadedPlace({ place }: Readonly<{ place: LatePlace }>) {
  const { texts } = useSidebar();
  const [loaded, setLoaded] = useState<Readonly<{ View: ComponentType }> | 'failed' | null>(null);
  useEffect(() => {
    loaders[place]().then(
      (View) => setLoaded({ View }),
      () => setLoaded('failed'),
    );
  }, [place]);
  if (loaded === null) return <p class="hint">{texts.shell.loading}</p>;
  if (loaded !== 'failed') return <loaded.View />;
  return (
    <Message tone="bad" live>
      {texts.shell.pageFailure}
    </Message>
  );
}
