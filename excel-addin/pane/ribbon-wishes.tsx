import { useEffect, useState } from 'preact/hooks';
import { isReadyToBuild } from '../../sidebar/build/ready-to-build.ts';
import { Message } from '../../sidebar/parts/message.tsx';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import type { Tools } from '../../sidebar/tools.ts';
import type { Wish, Wishes } from '../commands/wishes.ts';
import { buildAgain, type LeftToDo } from './build-again.ts';
import { focusWhenThere } from './focus-when-there.ts';

/** Does what a button of the ribbon asks for; gives what is left to the person. */
async function fulfil(wish: Wish, tools: Tools): Promise<LeftToDo> {
  const { dispatch, read } = tools;
  if (wish === 'build-again') return buildAgain(tools);
  if (wish === 'insert-function') {
    dispatch({ of: 'shell', kind: 'place-opened', place: 'functions' });
    focusWhenThere('.panel [role=combobox], .panel h2[tabindex]');
    return null;
  }
  dispatch({ of: 'shell', kind: 'place-opened', place: 'check' });
  // Much of core: whoever never checks does without. Where it does not come, the place itself says so.
  const { checkWorkbook } = await import('../../sidebar/check/effects/check-workbook.ts');
  if (read().check.underWay === null) await checkWorkbook(tools);
  return null;
}

/** Follows the buttons of the ribbon, and says what one of them found nothing to do with. */
export function RibbonWishes({ wishes }: Readonly<{ wishes: Wishes }>) {
  const { tools, texts, state } = useSidebar();
  const [left, setLeft] = useState<LeftToDo>(null);
  useEffect(
    () =>
      wishes.follow((wish) => {
        setLeft(null);
        fulfil(wish, tools).then(setLeft, () => setLeft(null));
      }),
    [wishes, tools],
  );
  const { place } = state.shell;
  const isGiven = state.build.data.source !== null;
  const isReady = isReadyToBuild(state);
  useEffect(() => {
    if (left === 'look' && isReady) focusWhenThere('.steps .step:last-child .button-primary');
  }, [left, isReady]);
  useEffect(() => {
    if (place !== 'build') setLeft(null);
  }, [place]);
  if (left === null || left === 'look' || isGiven || place !== 'build') return null;
  return (
    <div class="notice-line">
      <Message tone="info" live>
        {texts.refresh[left]}
      </Message>
    </div>
  );
}
