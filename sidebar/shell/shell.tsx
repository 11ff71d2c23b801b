import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Tabs } from '../parts/tabs.tsx';
import { places } from '../place.ts';
import { SidebarContext } from '../sidebar-context.ts';
import type { SidebarAction, SidebarState } from '../state.ts';
import type { Store } from '../store.ts';
import type { Tools } from '../tools.ts';
import { directionOf } from './direction.ts';
import { PlacePanel } from './place-panel.tsx';
import { type Surroundings, useDarkness } from './use-darkness.ts';

type Properties = Readonly<{
  store: Store<SidebarState, SidebarAction>;
  tools: Tools;
  notices: ComponentType | null;
  surroundings: Surroundings;
}>;

/** The sidebar's frame: tabs, the place that is open, and what is said aloud. */
export function Shell({ store, tools, notices, surroundings }: Properties) {
  const state = useStored(store);
  const { texts, language, place, theme, announcement } = state.shell;
  const dark = useDarkness(theme, surroundings);
  const sidebar = useMemo(
    () => texts && { state, dispatch: store.dispatch, tools, texts, language },
    [state, store, tools, texts, language],
  );
  const frame = {
    class: 'marksheet',
    lang: language,
    dir: directionOf(language),
    'data-theme': dark ? 'dark' : 'light',
  };
  if (sidebar === null) return <div {...frame} aria-busy="true" />;
  return (
    <SidebarContext.Provider value={sidebar}>
      <div {...frame}>
        <h1 class="unseen">{sidebar.texts.shell.title}</h1>
        <Tabs
          label={sidebar.texts.shell.places}
          tabs={places.map((id) => ({ id, label: sidebar.texts[id].title }))}
          chosen={place}
          onChoose={(id) => store.dispatch({ of: 'shell', kind: 'place-opened', place: id })}
          panel="place"
        />
        <PlacePanel place={place} notices={notices} />
        <p class="unseen" role="status">
          {announcement}
        </p>
      </div>
    </SidebarContext.Provider>
  );
}

function useStored(store: Store<SidebarState, SidebarAction>): SidebarState {
  const [state, setState] = useState(store.read);
  useEffect(() => {
    setState(store.read());
    return store.subscribe(() => setState(store.read()));
  }, [store]);
  return state;
}
